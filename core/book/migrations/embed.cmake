# Writes `output`, a C++ table of the scripts in `folder`, in the order of their numbers.
function(embed_migrations folder output)
    file(GLOB scripts CONFIGURE_DEPENDS ${folder}/[0-9][0-9][0-9][0-9]_*.sql)
    list(SORT scripts)
    set(entries "")
    foreach(script IN LISTS scripts)
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${script})
        file(READ ${script} sql)
        get_filename_component(name ${script} NAME_WE)
        string(SUBSTRING ${name} 0 4 digits)
        math(EXPR number "1${digits} - 10000")
        string(APPEND entries "        {${number}, \"${name}\", R\"sql(${sql})sql\"},\n")
    endforeach()
    file(CONFIGURE OUTPUT ${output} CONTENT [[
#include "core/book/migrations.h"

namespace offerbook::book {

const std::vector<Migration>& migrations() {
    static const std::vector<Migration> all{
@entries@    };
    return all;
}

}  // namespace offerbook::book
]] @ONLY)
endfunction()
