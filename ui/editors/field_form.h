#pragma once

#include "ui/editors/field_row.h"

#include <QScrollArea>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace offerbook::ui {

/// All fields of a posting as rows. It holds no posting of its own: every act of a person comes out as `edited` with the
/// posting as it would be, and the owner hands back what came of it through `refresh`.
class FieldForm : public QScrollArea {
    Q_OBJECT
public:
    /// byGroup: under the headings of the table. checkFirst: what needs a look, then what is sure, then what is not stated.
    enum class Order { byGroup, checkFirst };

    FieldForm(EditorContext context, Order order, QWidget* parent = nullptr);

    /// Another posting: rows are put in order and the first is chosen. `asRead`: what "As read" goes back to.
    void start(const Posting& posting, const std::optional<Posting>& asRead = std::nullopt);
    /// The same posting after a change: rows stay where they are, open editors keep what was typed.
    void refresh(const Posting& posting);

    [[nodiscard]] const Posting& posting() const { return posting_; }
    [[nodiscard]] FieldRow* row(std::string_view key) const;
    [[nodiscard]] QString chosenField() const;
    [[nodiscard]] bool isCorrecting() const;
    /// Takes all open editors; false, with the first one in view, where one cannot be taken.
    bool finishCorrecting();
    [[nodiscard]] int needingLook() const;
    [[nodiscard]] int unconfirmed() const;

public Q_SLOTS:
    /// Lights the row of a field (empty: none) and brings it into view, without choosing it.
    void light(const QString& key);
    void choose(const QString& key, bool takeFocus = true);
    void chooseNext() { step(1, false); }
    void choosePrevious() { step(-1, false); }
    /// The next field that nobody looked at yet.
    void chooseNextOpen() { step(1, true); }

Q_SIGNALS:
    void fieldChosen(const QString& key);
    /// The pointer is over the row of a field (or left it: empty).
    void fieldHovered(const QString& key);
    void edited(const QString& key, const offerbook::Posting& posting);

private:
    void arrange();
    void addHeading(const QString& words);
    void connectRow(FieldRow* row);
    void choose(FieldRow* row, bool takeFocus);
    void step(int direction, bool openOnly);
    void change(FieldRow* row, Posting posting);

    EditorContext context_;
    Order order_;
    Posting posting_;
    std::optional<Posting> asRead_;
    QWidget* content_ = nullptr;
    QVBoxLayout* lines_ = nullptr;
    std::vector<FieldRow*> rows_;  // in the order shown
    FieldRow* chosen_ = nullptr;
};

}  // namespace offerbook::ui
