#pragma once

#include "core/posting/posting.h"
#include "ui/editors/value_editor.h"
#include "ui/editors/value_words.h"

#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace offerbook::ui {

/// What a field looks like to a person, whatever its type.
struct FieldView {
    enum class State { notStated, unclear, stated, contradicted };
    struct Other {
        QString words;
        Message reason;  ///< why it was not taken
        std::vector<Evidence> evidence;
    };
    /// One of several sentences that the value is made of, with the posting's words for it.
    struct Sentence {
        QString words;
        std::vector<Evidence> evidence;
    };
    std::string_view key;
    State state = State::notStated;
    Origin origin = Origin::extracted;
    Confidence confidence = Confidence::sure;
    QString words;  ///< the value; empty where there is none
    std::vector<Evidence> evidence;
    Message remark;
    std::vector<Other> alternatives;
    std::vector<Sentence> sentences;  ///< shown in place of `words` where there are any
    bool follows = false;             ///< no value of its own: the sentences follow from other fields

    [[nodiscard]] bool hasValue() const { return !words.isEmpty(); }
    [[nodiscard]] bool byPerson() const { return origin != Origin::extracted; }
    /// Read by the program and in need of a look: contradicted, unclear, or the reader was not sure.
    [[nodiscard]] bool needsLook() const;
    /// Read by the program, sure, and nobody looked at it yet.
    [[nodiscard]] bool isSureUnconfirmed() const;
};

/// The input for one field while it is corrected.
class FieldInput {
public:
    virtual ~FieldInput() = default;
    [[nodiscard]] virtual ValueEditorBase* widget() const = 0;
    /// The posting with the field corrected, or what is wrong with the input.
    [[nodiscard]] virtual Expected<Posting, QString> corrected(const Posting& posting) const = 0;
};

/// One field of a posting with its type folded away: how it reads, and what a person can do with it.
class PostingField {
public:
    /// Under which heading it stands.
    enum class Group { job, pay, contract, time, conditions, papers };

    PostingField(std::string_view key, Group group) : key_(key), group_(group) {}
    virtual ~PostingField() = default;

    [[nodiscard]] std::string_view key() const { return key_; }
    [[nodiscard]] Group group() const { return group_; }
    [[nodiscard]] virtual FieldView view(const Posting& posting, const ValueWords& words) const = 0;
    /// Each hands back the changed posting; what cannot be done hands it back unchanged.
    [[nodiscard]] virtual Posting confirmed(Posting posting) const = 0;
    [[nodiscard]] virtual Posting cleared(Posting posting) const = 0;
    /// The alternative becomes the value, vouched for by a person; what was taken before becomes an alternative.
    [[nodiscard]] virtual Posting taken(Posting posting, std::size_t alternative) const = 0;
    /// As `source` has it.
    [[nodiscard]] virtual Posting copied(Posting posting, const Posting& source) const = 0;
    [[nodiscard]] virtual std::unique_ptr<FieldInput> makeInput(const Posting& posting, const EditorContext& context,
                                                                QWidget* parent) const = 0;

private:
    std::string_view key_;
    Group group_;
};

/// All fields in editor order; the one list that says which editor edits which field.
std::span<const std::unique_ptr<const PostingField>> postingFields();
const PostingField* postingField(std::string_view key);
QString fieldLabel(std::string_view key);
QString groupLabel(PostingField::Group group);

/// Confirms every field the reader was sure of.
Posting withSureConfirmed(Posting posting, const ValueWords& words);

}  // namespace offerbook::ui
