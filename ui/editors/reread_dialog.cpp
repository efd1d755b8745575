#include "ui/editors/reread_dialog.h"

#include "ui/bridge/strings.h"
#include "ui/editors/posting_editor.h"
#include "ui/models/comparison_rows.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

using Kind = extract::FieldChange::Kind;

constexpr QSize shortest(420, 120);

enum Column { fieldColumn, storedColumn, freshColumn, whatColumn, columnCount };

QString kindWords(Kind kind) { return term("reread-" + std::string(extract::toWord(kind))); }

QString quotesOf(const FieldView& view) {
    QStringList quotes;
    for (const Evidence& piece : view.evidence) quotes.append(quoted(toQt(piece.text).simplified()));
    return quotes.join(QStringLiteral(" · "));
}

/// A tree asks how high a row is without saying how wide its columns are, and so cuts words that are broken into lines.
class BrokenLines : public QStyledItemDelegate {
public:
    explicit BrokenLines(QTreeWidget* tree) : QStyledItemDelegate(tree), tree_(tree) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem inColumn(option);
        const int indent = index.column() == fieldColumn ? 2 * tree_->indentation() : 0;
        inColumn.rect = QRect(0, 0, std::max(tree_->columnWidth(index.column()) - indent, 1), QWIDGETSIZE_MAX);
        return QStyledItemDelegate::sizeHint(inColumn, index);
    }

private:
    QTreeWidget* tree_;
};

}  // namespace

RereadDialog::RereadDialog(BookSession& session, std::vector<RereadResult> results, QWidget* parent)
    : QDialog(parent), session_(session), results_(std::move(results)) {
    setWindowTitle(tr("Texts read again"));
    resizeWithinScreen(*this, {1040, 620});
    build();
    fill();
    showCount();
}

void RereadDialog::build() {
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(Theme::grid * 3, Theme::grid * 3, Theme::grid * 3, Theme::grid * 3);
    summary_ = new QLabel(this);
    summary_->setWordWrap(true);
    tree_ = new QTreeWidget(this);
    tree_->setColumnCount(columnCount);
    tree_->setHeaderLabels({tr("Field"), tr("In the book"), tr("Read now"), tr("What it is")});
    tree_->setAccessibleName(tr("What would change"));
    tree_->setWordWrap(true);
    tree_->setTextElideMode(Qt::ElideNone);
    tree_->setUniformRowHeights(false);
    tree_->setAlternatingRowColors(false);
    tree_->header()->setSectionResizeMode(QHeaderView::Interactive);
    tree_->header()->setStretchLastSection(true);
    tree_->setColumnWidth(fieldColumn, 210);
    tree_->setColumnWidth(storedColumn, 230);
    tree_->setColumnWidth(freshColumn, 230);
    tree_->setItemDelegate(new BrokenLines(tree_));
    // Nor does it ask again when a column gets narrower.
    connect(tree_->header(), &QHeaderView::sectionResized, tree_, &QTreeWidget::doItemsLayout, Qt::QueuedConnection);
    connect(tree_, &QTreeWidget::itemChanged, this, &RereadDialog::showCount);
    auto* foot = new QHBoxLayout;
    count_ = new QLabel(this);
    count_->setProperty("role", QStringLiteral("muted"));
    all_ = new QPushButton(tr("Tick &all"), this);
    all_->setToolTip(tr("Ctrl+A"));
    leave_ = new QPushButton(tr("Cancel"), this);
    take_ = new QPushButton(this);
    take_->setProperty("role", QStringLiteral("primary"));
    take_->setToolTip(tr("Ctrl+S"));
    foot->addWidget(count_, 1);
    for (QPushButton* button : {all_, leave_, take_}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    lines->addWidget(summary_);
    lines->addWidget(tree_, 1);
    lines->addLayout(foot);
    connect(all_, &QPushButton::clicked, this, &RereadDialog::tickAll);
    connect(leave_, &QPushButton::clicked, this, &QDialog::reject);
    connect(take_, &QPushButton::clicked, this, &RereadDialog::takeTicked);
    connect(new QShortcut(QKeySequence::SelectAll, this), &QShortcut::activated, this, &RereadDialog::tickAll);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, this, &RereadDialog::takeTicked);
}

void RereadDialog::fill() {
    const QSignalBlocker quiet(tree_);
    int same = 0;
    for (std::size_t i = 0; i < results_.size(); ++i) {
        const RereadResult& result = results_[i];
        if (result.rereading && result.rereading->changes.empty())
            ++same;
        else
            addPosting(i);
    }
    tree_->expandAll();
    const QString words = readAgain(results_.size(), same);
    summary_->setText(lines_.empty()
                          ? words
                          : words + QLatin1Char(' ') + tr("Tick what to take; what you typed or confirmed keeps its value."));
    for (QWidget* part : std::initializer_list<QWidget*>{count_, all_, take_}) part->setHidden(lines_.empty());
    if (lines_.empty()) leave_->setText(tr("Close"));
    if (tree_->topLevelItemCount() > 0) return tree_->setCurrentItem(tree_->topLevelItem(0));
    // Nothing to choose from: the sentence alone says it.
    tree_->hide();
    resize(shortest);
    leave_->setFocus(Qt::OtherFocusReason);
}

QString RereadDialog::readAgain(std::size_t all, int same) {
    if (all == 1) return same == 1 ? tr("Read again: 1 posting. Nothing would change.") : tr("Read again: 1 posting.");
    return tr("Read again: %1 postings. Without any change: %2.").arg(all).arg(same);
}

void RereadDialog::addPosting(std::size_t index) {
    const RereadResult& result = results_[index];
    auto* above = new QTreeWidgetItem(tree_);
    above->setFirstColumnSpanned(true);
    above->setFont(fieldColumn, Theme::current().font(Theme::valueSize, true));
    above->setText(fieldColumn, shortName(result.stored));
    if (!result.rereading) {
        auto* why = new QTreeWidgetItem(above);
        why->setFirstColumnSpanned(true);
        why->setText(fieldColumn, phrase(result.problem, session_.format()));
        return;
    }
    const ValueWords words(editorContext(session_.services()));
    Line proofs{index, {}};
    for (const extract::FieldChange& change : result.rereading->changes) {
        const PostingField* field = postingField(change.key);
        if (field == nullptr) continue;
        if (change.kind == Kind::proof) {
            proofs.keys.push_back(change.key);
            continue;
        }
        const FieldView before = field->view(result.stored, words);
        const FieldView now = field->view(result.rereading->fresh, words);
        const auto shown = [](const FieldView& view) {
            if (view.hasValue())
                return view.state == FieldView::State::contradicted ? tr("%1 (contradicted)").arg(view.words) : view.words;
            return view.state == FieldView::State::unclear ? tr("not clear") : tr("not stated");
        };
        addLine(above, {index, {change.key}}, {fieldLabel(change.key), shown(before), shown(now), kindWords(change.kind)},
                quotesOf(now.evidence.empty() ? before : now));
    }
    if (proofs.keys.empty()) return;
    QStringList names;
    for (const std::string& key : proofs.keys) names.append(fieldLabel(key));
    addLine(
        above, proofs,
        {tr("Same values: %1").arg(proofs.keys.size()), names.join(QStringLiteral(", ")), tr("the same"), kindWords(Kind::proof)},
        {});
}

void RereadDialog::addLine(QTreeWidgetItem* above, Line line, const QStringList& words, const QString& quotes) {
    auto* item = new QTreeWidgetItem(above, words);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(fieldColumn, Qt::Unchecked);
    if (!quotes.isEmpty()) item->setText(whatColumn, QStringLiteral("%1\n%2").arg(words.at(whatColumn), quotes));
    for (int column = 0; column < columnCount; ++column) {
        item->setTextAlignment(column, Qt::AlignLeft | Qt::AlignTop);
        item->setToolTip(column, column == whatColumn ? item->text(whatColumn) : words.at(column));
    }
    lines_.emplace(item, std::move(line));
}

int RereadDialog::tickedCount() const {
    return static_cast<int>(std::count_if(lines_.begin(), lines_.end(),
                                          [](const auto& line) { return line.first->checkState(fieldColumn) == Qt::Checked; }));
}

void RereadDialog::tickAll() {
    const bool all = tickedCount() == static_cast<int>(lines_.size());
    for (const auto& [item, line] : lines_) item->setCheckState(fieldColumn, all ? Qt::Unchecked : Qt::Checked);
}

void RereadDialog::showCount() {
    const int ticked = tickedCount();
    count_->setText(lines_.empty() ? tr("Nothing would change.") : tr("Ticked: %1 of %2").arg(ticked).arg(lines_.size()));
    take_->setText(tr("Take what is ticked"));
    take_->setEnabled(ticked > 0);
}

void RereadDialog::takeTicked() {
    std::map<std::size_t, Posting> changed;
    for (const auto& [item, line] : lines_) {
        if (item->checkState(fieldColumn) != Qt::Checked) continue;
        const RereadResult& result = results_[line.result];
        auto& posting = changed.try_emplace(line.result, result.stored).first->second;
        for (const std::string& key : line.keys) posting = extract::withFieldTaken(posting, *result.rereading, key);
    }
    if (changed.empty()) return;
    const Message name = changed.size() == 1
                             ? Message{"action.reread", {MessageArg::text(toUtf8(shortName(changed.begin()->second)))}}
                             : Message{"action.reread-many", {MessageArg::number(static_cast<std::int64_t>(changed.size()))}};
    const bool done = session_.perform(name, [&changed](book::Writer& writer) {
        for (const auto& [index, posting] : changed) writer.updatePosting(posting);
    });
    if (done) QDialog::accept();
}

}  // namespace offerbook::ui
