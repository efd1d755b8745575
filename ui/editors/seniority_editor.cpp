#include "ui/editors/choice_combo.h"
#include "ui/editors/parts_grid.h"
#include "ui/editors/value_editors.h"

#include <QCoreApplication>

namespace offerbook::ui::value_editors {
namespace {

constexpr std::initializer_list<Seniority> allLevels{Seniority::training, Seniority::entry, Seniority::intermediate,
                                                     Seniority::senior,   Seniority::lead,  Seniority::executive};

class SeniorityEditor final : public ValueEditor<SeniorityRange> {
    Q_DECLARE_TR_FUNCTIONS(SeniorityEditor)
public:
    explicit SeniorityEditor(QWidget* parent)
        : ValueEditor(parent),
          least_(new ChoiceCombo<Seniority>(allLevels, QString(), this)),
          most_(new ChoiceCombo<Seniority>(allLevels, tr("no upper end"), this)) {
        PartsGrid grid(this, 2);
        grid.add(tr("From"), least_);
        grid.add(tr("To"), most_);
        setFocusProxy(least_);
    }
    void setValue(const SeniorityRange& value) override {
        least_->setChoice(value.least);
        most_->setChoice(value.most);
    }
    [[nodiscard]] Expected<SeniorityRange, QString> value() const override {
        const SeniorityRange range{least_->choice().value_or(Seniority::entry), most_->choice()};
        if (range.most && *range.most < range.least)
            return Unexpected{tr("The levels are the wrong way round. Choose the lower one first.")};
        return range;
    }

private:
    ChoiceCombo<Seniority>* least_;
    ChoiceCombo<Seniority>* most_;
};

}  // namespace

ValueEditor<SeniorityRange>* seniority(const EditorContext&, QWidget* parent) { return new SeniorityEditor(parent); }

}  // namespace offerbook::ui::value_editors
