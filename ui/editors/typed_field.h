#pragma once

#include "ui/editors/posting_field.h"

#include <functional>
#include <utility>

namespace offerbook::ui {

/// A field of type T with the factory of its editor. `seed` gives what stands where the field has no value: an editor starts from
/// it. `sentences` tells a value that is more than one line.
template <class T>
class TypedField final : public PostingField {
public:
    using Member = Stated<T> Posting::*;
    using Factory = ValueEditor<T>* (*)(const EditorContext&, QWidget*);
    using Seed = std::optional<T> (*)(const Posting&, const EditorContext&);

    using Sentences = std::vector<FieldView::Sentence> (*)(const T&, const ValueWords&);

    TypedField(std::string_view key, Group group, Member member, Factory factory, Seed seed = nullptr,
               Sentences sentences = nullptr)
        : PostingField(key, group), member_(member), factory_(factory), seed_(seed), sentences_(sentences) {}

    [[nodiscard]] FieldView view(const Posting& posting, const ValueWords& words) const override {
        const Stated<T>& field = posting.*member_;
        FieldView view;
        view.key = key();
        view.state = static_cast<FieldView::State>(field.state());
        view.origin = field.origin();
        view.confidence = field.confidence();
        if (field.hasValue()) view.words = words(*field);
        view.evidence = field.evidence();
        // Why the text's value was taken says nothing of the one that a person typed in its place.
        if (field.origin() != Origin::typed) view.remark = field.remark();
        for (const auto& other : field.alternatives())
            view.alternatives.push_back({words(other.value), other.reason, other.evidence});
        if (sentences_ != nullptr)
            if (const auto shown = valueOrSeed(posting, words.context())) view.sentences = sentences_(*shown, words);
        view.follows = !field.hasValue() && !view.sentences.empty();
        return view;
    }

    [[nodiscard]] Posting confirmed(Posting posting) const override {
        Stated<T>& field = posting.*member_;
        if (field.hasValue() && field.origin() == Origin::extracted) field = field.confirmed();
        return posting;
    }

    [[nodiscard]] Posting cleared(Posting posting) const override {
        posting.*member_ = Stated<T>::cleared();
        return posting;
    }

    [[nodiscard]] Posting taken(Posting posting, std::size_t index) const override {
        Stated<T>& field = posting.*member_;
        if (index >= field.alternatives().size()) return posting;
        auto others = field.alternatives();
        const Alternative<T> chosen = others[index];
        if (field.hasValue())
            others[index] = {*field, field.evidence(), Message{"field.passed-over", {}}};
        else
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(index));
        field = Stated<T>::restore(Stated<T>::State::stated, chosen.value, chosen.evidence, Origin::confirmed, field.confidence(),
                                   std::move(others), {});
        return posting;
    }

    [[nodiscard]] Posting copied(Posting posting, const Posting& source) const override {
        posting.*member_ = source.*member_;
        return posting;
    }

    [[nodiscard]] std::unique_ptr<FieldInput> makeInput(const Posting& posting, const EditorContext& context,
                                                        QWidget* parent) const override {
        auto input = std::make_unique<Input>(member_, factory_(context, parent));
        if (const auto start = valueOrSeed(posting, context)) input->editor()->setValue(*start);
        return input;
    }

private:
    class Input final : public FieldInput {
    public:
        Input(Member member, ValueEditor<T>* editor) : member_(member), editor_(editor) {}
        [[nodiscard]] ValueEditor<T>* editor() const { return editor_; }
        [[nodiscard]] ValueEditorBase* widget() const override { return editor_; }
        [[nodiscard]] Expected<Posting, QString> corrected(const Posting& posting) const override {
            auto value = editor_->value();
            if (!value) return Unexpected{value.error()};
            Posting changed = posting;
            changed.*member_ = (changed.*member_).corrected(std::move(*value));
            return changed;
        }

    private:
        Member member_;
        ValueEditor<T>* editor_;
    };

    [[nodiscard]] std::optional<T> valueOrSeed(const Posting& posting, const EditorContext& context) const {
        const Stated<T>& field = posting.*member_;
        if (field.hasValue()) return field.value();
        return seed_ != nullptr ? seed_(posting, context) : std::nullopt;
    }

    Member member_;
    Factory factory_;
    Seed seed_;
    Sentences sentences_;
};

}  // namespace offerbook::ui
