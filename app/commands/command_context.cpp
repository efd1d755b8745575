#include "app/commands/command_context.h"

#include "app/resource_folder.h"
#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"

#include <iostream>

namespace offerbook::app {

const Clock& CommandContext::clock() {
    if (!clock_) {
        if (const auto day = parseIsoDate(asOf))
            clock_ = std::make_unique<FixedClock>(*day);
        else
            clock_ = std::make_unique<SystemClock>();
    }
    return *clock_;
}

const text::Formatter& CommandContext::format() {
    if (!format_) format_ = std::make_unique<text::Formatter>(locale.empty() ? lang : locale);
    return *format_;
}

std::shared_ptr<const ReferenceData> CommandContext::reference() {
    if (!reference_) {
        auto loaded = ReferenceData::load(resourceFolder() / "reference");
        if (!loaded) {
            report(loaded.error());
            throw CommandEnd{Exit::fileSystem};
        }
        reference_ = *loaded;
    }
    return reference_;
}

std::shared_ptr<const extract::Reader> CommandContext::reader() {
    if (!reader_) {
        auto loaded = extract::Reader::load(resourceFolder() / "vocabulary", patternDigest());
        if (!loaded) {
            report(loaded.error());
            throw CommandEnd{Exit::fileSystem};
        }
        reader_ = *loaded;
    }
    return reader_;
}

extract::Options CommandContext::readingOptions() {
    extract::Options options;
    options.today = clock().today();
    options.pdf = &pdf_;
    return options;
}

void CommandContext::report(const Message& message) {
    std::cerr << "offerbook: " << ui::toUtf8(ui::phrase(message, format())) << '\n';
}

void CommandContext::finish(Exit status) {
    if (static_cast<int>(status) > static_cast<int>(status_)) status_ = status;
}

}  // namespace offerbook::app
