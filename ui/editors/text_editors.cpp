#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace offerbook::ui::value_editors {
namespace {

class TextEditor final : public ValueEditor<std::string> {
    Q_DECLARE_TR_FUNCTIONS(TextEditor)
public:
    explicit TextEditor(QWidget* parent) : ValueEditor(parent), line_(new QLineEdit(this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(line_);
        line_->setAccessibleName(tr("Text"));
        setFocusProxy(line_);
        tellEdits(line_, this);
    }
    void setValue(const std::string& value) override {
        line_->setText(toQt(value));
        line_->setCursorPosition(0);
    }
    [[nodiscard]] Expected<std::string, QString> value() const override {
        const QString text = line_->text().simplified();
        if (text.isEmpty()) return Unexpected{tr("There is no text. Write it, or clear the field if the posting does not say.")};
        return toUtf8(text);
    }

private:
    QLineEdit* line_;
};

class CodeEditor final : public ValueEditor<std::string> {
    Q_DECLARE_TR_FUNCTIONS(CodeEditor)
public:
    CodeEditor(CodeCombo::Codes codes, const QString& name, QWidget* parent)
        : ValueEditor(parent), combo_(new CodeCombo(codes, this)) {
        auto* layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(combo_);
        combo_->setAccessibleName(name);
        setFocusProxy(combo_);
        tellEdits(combo_, this);
    }
    void setValue(const std::string& value) override { combo_->setCode(value); }
    [[nodiscard]] Expected<std::string, QString> value() const override {
        auto code = combo_->code();
        if (code && code->empty()) return Unexpected{tr("%1: choose one, or remove the line.").arg(combo_->accessibleName())};
        return code;
    }

private:
    CodeCombo* combo_;
};

}  // namespace

ValueEditor<std::string>* text(const EditorContext&, QWidget* parent) { return new TextEditor(parent); }

ValueEditor<std::vector<std::string>>* texts(const EditorContext& context, QWidget* parent) {
    return new ListEditor<std::string>([context](QWidget* row) { return text(context, row); }, ValueEditorBase::tr("Add a line"),
                                       ValueEditorBase::tr("Remove this line"), parent);
}

ValueEditor<std::vector<std::string>>* countryCodes(const EditorContext&, QWidget* parent) {
    return new ListEditor<std::string>(
        [](QWidget* row) { return new CodeEditor(CodeCombo::Codes::countries, ValueEditorBase::tr("Country"), row); },
        ValueEditorBase::tr("Add a country"), ValueEditorBase::tr("Remove this country"), parent);
}

ValueEditor<std::vector<std::string>>* languageCodes(const EditorContext&, QWidget* parent) {
    return new ListEditor<std::string>(
        [](QWidget* row) { return new CodeEditor(CodeCombo::Codes::languages, ValueEditorBase::tr("Language"), row); },
        ValueEditorBase::tr("Add a language"), ValueEditorBase::tr("Remove this language"), parent);
}

}  // namespace offerbook::ui::value_editors
