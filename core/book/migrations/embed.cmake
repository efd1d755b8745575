# Writes OUTPUT, a C++ table of the migrations in FOLDER, in the order of their numbers.
file(GLOB scripts ${FOLDER}/[0-9][0-9][0-9][0-9]_*.sql)
list(SORT scripts)
set(entries "")
foreach(script IN LISTS scripts)
    file(READ ${script} sql)
    get_filename_component(name ${script} NAME_WE)
    string(SUBSTRING ${name} 0 4 digits)
    math(EXPR number "1${digits} - 10000")
    # A string literal may not be longer than 64 KiB everywhere; migrations stay far below.
    string(APPEND entries "    {${number}, \"${name}\", R\"sql(${sql})sql\"},\n")
endforeach()
file(WRITE ${OUTPUT}.new "#include \"core/book/migrations.h\"

namespace offerbook::book {

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{
${entries}    };
    return all;
}

}  // namespace offerbook::book
")
file(COPY_FILE ${OUTPUT}.new ${OUTPUT} ONLY_IF_DIFFERENT)
