#include "core/book/book.h"

#include <sys/resource.h>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>

using namespace offerbook;

namespace {

/// "posting N" in every text, so that the reader can tell whether all parts of an action are there.
void addNumbered(book::Book& book, int number) {
    const std::string name = "posting " + std::to_string(number);
    const auto done = book.perform({"action.import", {MessageArg::number(number)}}, [&](book::Writer& writer) {
        SourceDocument document;
        document.name = name;
        document.kind = DocumentKind::posting;
        document.bytes = name + std::string(20000, 'x');
        document.text = document.bytes;
        Posting posting;
        posting.title = Stated<std::string>::typed(name);
        posting.employer = Stated<std::string>::typed(name);
        posting.document = writer.addDocument(document);
        const PostingId id = writer.addPosting(posting);
        book::StoredComparison comparison;
        comparison.name = name;
        comparison.offers = {id};
        writer.addComparison(comparison);
    });
    if (!done) {
        std::cout << "failed " << done.error().message.id << ' ' << static_cast<int>(done.error().kind) << std::endl;
        std::exit(1);
    }
    // Acknowledged: from here on it must survive anything.
    std::cout << "done " << number << std::endl;
}

}  // namespace

/// Writes into a book until it is killed or told to stop, and tells each action when it is done.
/// Usage: book_writer_process BOOK FIRST COUNT [LARGEST_FILE_IN_BYTES]
int main(int argc, char** argv) {
    if (argc < 4) return 2;
    if (argc > 4) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlim_t limit = std::strtoull(argv[4], nullptr, 10);
        const rlimit both{limit, limit};
        setrlimit(RLIMIT_FSIZE, &both);
    }
    const SystemClock clock;
    auto opened = book::Book::open(argv[1], clock);
    if (!opened) {
        std::cout << "failed " << opened.error().message.id << ' ' << static_cast<int>(opened.error().kind) << std::endl;
        return 1;
    }
    const int first = std::atoi(argv[2]);
    for (int i = first; i < first + std::atoi(argv[3]); ++i) addNumbered(**opened, i);
}
