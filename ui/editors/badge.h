#pragma once

#include "ui/editors/posting_field.h"
#include "ui/editors/value_editor.h"

#include <QWidget>

namespace offerbook::ui {

/// A pill with a symbol and a word; its colour says the same once more.
class Badge : public QWidget {
    Q_OBJECT
public:
    enum class Tone { quiet, good, warn, bad };
    explicit Badge(QWidget* parent = nullptr);

    void say(const QString& symbol, const QString& word, Tone tone);
    [[nodiscard]] QString text() const { return text_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Tone tone_ = Tone::quiet;
};

/// What the field states: stated, not stated, unclear, contradicted.
void showState(Badge& badge, const FieldView& field);
/// How often values that were read so are right, with what that rests on, as a tool tip of the badge of showOrigin; empty where a
/// person vouches for the value, and where it was not measured. It is told and changes nothing.
[[nodiscard]] QString chanceWords(const FieldView& field, const EditorContext& context);
/// Who says so: read, read and to be checked, confirmed, typed; hidden where there is nothing to say so of.
void showOrigin(Badge& badge, const FieldView& field);

}  // namespace offerbook::ui
