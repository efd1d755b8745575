#include "core/posting/json/posting_json.h"

#include "core/base/words.h"
#include "core/posting/json/posting_codecs.h"

namespace offerbook::json {
namespace {

constexpr auto stateWords = wordTable<FieldState>({{FieldState::notStated, "not-stated"},
                                                   {FieldState::unclear, "unclear"},
                                                   {FieldState::stated, "stated"},
                                                   {FieldState::contradicted, "contradicted"}});

/// A field nobody has said anything about is not written. One that a person cleared is: it keeps a reading out.
template <class T>
bool isUntouched(const Stated<T>& field) {
    return field == Stated<T>();
}

/// Reads into the field with this key; false where there is none.
bool readField(Posting& posting, std::string_view key, const Json& value, const Path& path) {
    bool known = false;
    forEachField(posting, [&](std::string_view name, auto& field) {
        if (name != key) return;
        known = true;
        field = readAt<std::remove_cvref_t<decltype(field)>>(value, Path(path, key));
    });
    return known;
}

}  // namespace

std::string_view toWord(FieldState state) { return stateWords.word(state); }
std::optional<FieldState> Words<FieldState>::parse(std::string_view word) { return stateWords.value(word); }

Expected<std::vector<std::pair<std::string_view, std::string>>, Message> printFields(const Posting& posting) {
    std::vector<std::pair<std::string_view, std::string>> fields;
    std::optional<Message> wrong;
    try {
        forEachField(posting, [&](std::string_view key, const auto& field) {
            if (isUntouched(field) || wrong) return;
            auto text = print(write(field));
            if (text)
                fields.emplace_back(key, std::move(*text));
            else
                wrong = text.error();
        });
    } catch (const ReadFailure& failure) {
        wrong = failure.message;
    }
    if (wrong) return Unexpected{*wrong};
    return fields;
}

Expected<void, Message> parseField(Posting& posting, std::string_view key, std::string_view text) {
    const auto value = parse(text);
    if (!value) return Unexpected{value.error()};
    try {
        const Path root;
        if (!readField(posting, key, *value, root)) fail("json.unknown-key", root, std::string(key));
    } catch (const ReadFailure& failure) {
        return Unexpected{failure.message};
    }
    return {};
}

Expected<Json, Message> toJson(const Posting& posting) {
    try {
        Json fields = Json::object();
        forEachField(posting, [&](std::string_view key, const auto& field) {
            if (!isUntouched(field)) fields[std::string(key)] = write(field);
        });
        return Json{{"fields", std::move(fields)}, {"status", std::string(toWord(posting.status))}, {"notes", posting.notes}};
    } catch (const ReadFailure& failure) {
        return Unexpected{failure.message};
    }
}

Expected<Posting, Message> postingFromJson(const Json& value) {
    try {
        const Path root;
        detail::MemberReader visit(value, root);
        Posting posting;
        visit("status", posting.status);
        visit("notes", posting.notes);
        if (const Json* fields = visit.take("fields")) {
            const Path at(root, "fields");
            if (!fields->is_object()) fail("json.not-an-object", at);
            for (const auto& [key, field] : fields->items())
                if (!readField(posting, key, field, at)) fail("json.unknown-key", at, key);
        }
        visit.finish();
        return posting;
    } catch (const ReadFailure& failure) {
        return Unexpected{failure.message};
    }
}

Json toJson(const std::vector<Benchmark>& benchmarks) { return write(benchmarks); }
Expected<std::vector<Benchmark>, Message> benchmarksFromJson(const Json& value) {
    return read<std::vector<Benchmark>>(value, "benchmarks");
}
Json toJson(const std::vector<Evidence>& evidence) { return write(evidence); }
Expected<std::vector<Evidence>, Message> evidenceFromJson(const Json& value) {
    return read<std::vector<Evidence>>(value, "evidence");
}
Json toJson(const Message& message) { return write(message); }
Expected<Message, Message> messageFromJson(const Json& value) { return read<Message>(value); }
Json toJson(const std::vector<Message>& messages) { return write(messages); }
Expected<std::vector<Message>, Message> messagesFromJson(const Json& value) {
    return read<std::vector<Message>>(value, "messages");
}

}  // namespace offerbook::json
