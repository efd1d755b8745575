#include "ui/editors/import_reading.h"

#include "ui/bridge/strings.h"

#include <QFile>
#include <QFileInfo>

namespace offerbook::ui {
namespace {

Expected<extract::Input, Message> loaded(const ImportSource& source, std::size_t maxBytes) {
    if (source.path.isEmpty()) return source.input;
    const QFileInfo info(source.path);
    const auto refuse = [&](std::string_view id, std::vector<MessageArg> more = {}) {
        std::vector<MessageArg> args{MessageArg::text(toUtf8(info.fileName()))};
        args.insert(args.end(), more.begin(), more.end());
        return Unexpected{Message{std::string(id), args}};
    };
    if (!info.exists()) return refuse("import.no-such-file");
    if (info.isDir()) return refuse("import.empty-folder");
    // A file that is refused for its size is not loaded first.
    if (info.size() > static_cast<qint64>(maxBytes))
        return refuse("extract.too-large", {MessageArg::number(static_cast<std::int64_t>(maxBytes >> 20U))});
    QFile file(source.path);
    if (!file.open(QIODevice::ReadOnly)) return refuse("import.cannot-read", {MessageArg::text(toUtf8(file.errorString()))});
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) return refuse("import.cannot-read", {MessageArg::text(toUtf8(file.errorString()))});
    return extract::Input{toUtf8(info.fileName()), toUtf8(info.absoluteFilePath()), {}, bytes.toStdString()};
}

ReadInput readOne(const std::string& name, const extract::Input& input, extract::Options options, const extract::Reader& reader) {
    ReadInput read{name, reader.read(input, options)};
    if (!read.outcome || !read.outcome->postings.empty()) return read;
    options.asPosting = true;
    if (auto other = reader.read(input, options); other && !other->postings.empty()) read.asPosting = std::move(*other);
    return read;
}

}  // namespace

std::vector<ReadInput> readSources(const std::vector<ImportSource>& sources, const ReadingTools& tools,
                                   const JobControl& control) {
    std::vector<ReadInput> results;
    extract::Options options{tools.today, tools.pdf.get()};
    for (std::size_t i = 0; i < sources.size() && !control.isCancelled(); ++i) {
        const ImportSource& source = sources[i];
        const std::string name = source.path.isEmpty() ? source.input.name : toUtf8(QFileInfo(source.path).fileName());
        control.progress(static_cast<int>(i), static_cast<int>(sources.size()), toQt(name));
        auto input = loaded(source, options.maxBytes);
        results.push_back(input ? readOne(name, *input, options, *tools.reader) : ReadInput{name, Unexpected{input.error()}});
    }
    return results;
}

}  // namespace offerbook::ui
