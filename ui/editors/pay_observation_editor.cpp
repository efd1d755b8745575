#include "ui/bridge/strings.h"
#include "ui/editors/choice_combo.h"
#include "ui/editors/date_edit.h"
#include "ui/editors/list_editor.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"
#include "ui/phrases/phrases.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

/// One figure that somebody named: which kind, when, who, and the pay itself with the parts of the advertised one.
class PayObservationEditor final : public ValueEditor<PayObservation> {
    Q_DECLARE_TR_FUNCTIONS(PayObservationEditor)
public:
    using Kind = PayObservation::Kind;
    PayObservationEditor(const EditorContext& context, QWidget* parent)
        : ValueEditor(parent),
          context_(context),
          kind_(new ChoiceCombo<Kind>({Kind::told, Kind::offerLetter, Kind::contract, Kind::advertised, Kind::wished}, QString(),
                                      this)),
          date_(new PartialDateEdit(context.format, this)),
          by_(new QLineEdit(this)),
          pay_(pay(context, this)),
          note_(new QLineEdit(this)) {
        for (QLineEdit* words : {by_, note_}) words->setMaxLength(longestLine);
        PartsGrid grid(this, 3);
        grid.add(tr("What it is"), kind_);
        grid.add(tr("Named on"), date_);
        grid.add(tr("Who said or signed it"), by_);
        grid.add(tr("The pay that was named"), pay_, 3);
        grid.add(tr("Note"), note_, 3);
        setFocusProxy(kind_);
    }
    void setValue(const PayObservation& value) override {
        kind_->setChoice(value.kind);
        date_->setDate(value.date ? std::optional(PartialDate::of(*value.date)) : std::nullopt);
        by_->setText(toQt(value.by));
        pay_->setValue(value.pay);
        note_->setText(toQt(value.note));
    }
    [[nodiscard]] Expected<PayObservation, QString> value() const override {
        const auto date = date_->day();
        if (!date) return Unexpected{date.error()};
        if (!*date) return Unexpected{date_->askForDay()};
        auto pay = pay_->value();
        if (!pay) return Unexpected{pay.error()};
        PayObservation observation;
        observation.kind = kind_->choice().value_or(Kind::told);
        observation.date = **date;
        observation.pay = std::move(*pay);
        observation.by = toUtf8(by_->text().simplified());
        observation.note = toUtf8(note_->text().simplified());
        if (const auto fine = checkObservation(observation, context_.today); !fine)
            return Unexpected{tr("%1: %2", "a kind of figure and what is wrong with it")
                                  .arg(term(toWord(observation.kind)), phrase(fine.error(), *context_.format))};
        return observation;
    }

private:
    static constexpr int longestLine = static_cast<int>(PayObservation::longestWords) / 4;  ///< a character has up to 4 bytes

    EditorContext context_;
    ChoiceCombo<Kind>* kind_;
    PartialDateEdit* date_;
    QLineEdit* by_;
    ValueEditor<Pay>* pay_;
    QLineEdit* note_;
};

}  // namespace

ValueEditor<PayObservation>* payObservation(const EditorContext& context, QWidget* parent) {
    return new PayObservationEditor(context, parent);
}

ValueEditor<std::vector<PayObservation>>* payObservations(const EditorContext& context, QWidget* parent) {
    return new ListEditor<PayObservation>([context](QWidget* row) { return payObservation(context, row); },
                                          QCoreApplication::translate("PayObservationEditor", "Add a figure that was named"),
                                          QCoreApplication::translate("PayObservationEditor", "Remove this figure"), parent,
                                          Qt::AlignTop);
}

}  // namespace offerbook::ui::value_editors
