#include "ui/editors/reread_reading.h"

#include "ui/bridge/strings.h"

#include <chrono>
#include <map>

namespace offerbook::ui {

extract::Options rereadOptions(const SourceDocument& document, const ReadingTools& tools) {
    extract::Options options{tools.today, tools.pdf.get()};
    if (document.importedAt != std::chrono::sys_seconds{})
        options.today = Date(std::chrono::floor<std::chrono::days>(document.importedAt));
    // What a person took as a posting stays one.
    options.asPosting = document.kindReason.id == extract::kindByPerson;
    return options;
}

RereadResult rereadPosting(const RereadSource& source, const Expected<extract::Reading, Message>& reading) {
    if (!reading) return {source.stored, std::nullopt, reading.error()};
    auto rereading = extract::compareReadings(source.stored, source.document, *reading);
    Message problem;
    if (!rereading) problem = {"reread.no-posting", {MessageArg::text(source.document.name)}};
    return {source.stored, std::move(rereading), std::move(problem)};
}

std::vector<RereadResult> rereadPostings(const std::vector<RereadSource>& sources, const ReadingTools& tools,
                                         const JobControl& control) {
    std::vector<RereadResult> results;
    std::map<DocumentId, Expected<extract::Reading, Message>> readings;
    for (std::size_t i = 0; i < sources.size() && !control.isCancelled(); ++i) {
        const SourceDocument& document = sources[i].document;
        control.progress(static_cast<int>(i), static_cast<int>(sources.size()), toQt(document.name));
        auto reading = readings.find(document.id);
        if (reading == readings.end())
            reading =
                readings.emplace(document.id, tools.reader->read(extract::inputOf(document), rereadOptions(document, tools)))
                    .first;
        results.push_back(rereadPosting(sources[i], reading->second));
    }
    return results;
}

}  // namespace offerbook::ui
