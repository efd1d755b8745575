#include "ui/editors/source_text_view.h"

#include "ui/bridge/strings.h"
#include "ui/editors/evidence_colours.h"
#include "ui/editors/posting_field.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

QTextEdit::ExtraSelection selection(QPlainTextEdit* edit, ShownText::Range range, const QTextCharFormat& format) {
    QTextEdit::ExtraSelection selected;
    selected.cursor = QTextCursor(edit->document());
    selected.cursor.setPosition(range.begin);
    selected.cursor.setPosition(range.end, QTextCursor::KeepAnchor);
    selected.format = format;
    return selected;
}

QToolButton* findButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

}  // namespace

SourceTextView::SourceTextView(QWidget* parent) : QWidget(parent), edit_(new EvidenceText(this)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildFindBar();
    layout->addWidget(findBar_);
    layout->addWidget(edit_);
    edit_->setAccessibleName(tr("Source text"));
    edit_->setAccessibleDescription(tr("F4 goes to the next marked place, Ctrl+F finds words"));
    setFocusProxy(edit_);
    connect(edit_, &EvidenceText::clicked, this, &SourceTextView::activateAt);
    connect(edit_, &EvidenceText::hovered, this, &SourceTextView::hoverAt);
    addShortcuts();
}

void SourceTextView::addShortcuts() {
    const auto add = [this](const QKeySequence& keys, auto slot) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence::Find, &SourceTextView::openFind);
    add(Qt::Key_F4, &SourceTextView::nextEvidence);
    add(Qt::SHIFT | Qt::Key_F4, &SourceTextView::previousEvidence);
    add(Qt::Key_F3, &SourceTextView::findNext);
    add(Qt::SHIFT | Qt::Key_F3, &SourceTextView::findPrevious);
}

void SourceTextView::buildFindBar() {
    findBar_ = new QWidget(this);
    auto* layout = new QHBoxLayout(findBar_);
    layout->setContentsMargins(Theme::grid * 2, Theme::grid, Theme::grid * 2, Theme::grid);
    findText_ = new QLineEdit(findBar_);
    findText_->setPlaceholderText(tr("Find in text"));
    findText_->setAccessibleName(tr("Find in text"));
    findText_->setClearButtonEnabled(true);
    findResult_ = new QLabel(findBar_);
    auto* previous = findButton(QStringLiteral("↑"), tr("Previous hit"), findBar_);
    auto* next = findButton(QStringLiteral("↓"), tr("Next hit"), findBar_);
    auto* close = findButton(QStringLiteral("✕"), tr("Close find"), findBar_);
    for (QWidget* part : std::initializer_list<QWidget*>{findText_, findResult_, previous, next, close}) layout->addWidget(part);
    layout->setStretch(0, 1);
    connect(findText_, &QLineEdit::textEdited, this, [this] {
        QTextCursor start = edit_->textCursor();
        start.setPosition(start.selectionStart());
        edit_->setTextCursor(start);
        find(false);
    });
    connect(findText_, &QLineEdit::returnPressed, this, &SourceTextView::findNext);
    connect(previous, &QToolButton::clicked, this, &SourceTextView::findPrevious);
    connect(next, &QToolButton::clicked, this, &SourceTextView::findNext);
    connect(close, &QToolButton::clicked, this, &SourceTextView::closeFind);
    auto* escape = new QShortcut(Qt::Key_Escape, findBar_);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SourceTextView::closeFind);
    findBar_->hide();
}

QPlainTextEdit* SourceTextView::textEdit() const { return edit_; }

std::optional<Evidence> SourceTextView::selectedWords() const {
    const QTextCursor cursor = edit_->textCursor();
    if (!cursor.hasSelection()) return std::nullopt;
    const std::size_t begin = shown_.byteAt(cursor.selectionStart());
    const std::size_t end = shown_.byteAt(cursor.selectionEnd());
    if (begin >= end || end > utf8_.size()) return std::nullopt;
    return Evidence{begin, end, utf8_.substr(begin, end - begin)};
}

void SourceTextView::setText(std::string_view utf8, std::vector<EvidenceMark> marks) {
    utf8_ = std::string(utf8);
    shown_ = ShownText(utf8);
    edit_->setPlainText(shown_.text());
    currentField_.clear();
    hoveredField_.clear();
    stretch_.reset();
    place(std::move(marks));
}

void SourceTextView::setMarks(std::vector<EvidenceMark> marks) { place(std::move(marks)); }

void SourceTextView::place(std::vector<EvidenceMark> marks) {
    marks_.clear();
    for (EvidenceMark& mark : marks) {
        const ShownText::Range range = shown_.range(mark.evidence.begin, mark.evidence.end);
        if (!range.isEmpty()) marks_.push_back({std::move(mark), range});
    }
    light();
}

void SourceTextView::light() {
    const EvidenceColours colours(Theme::current());
    QList<QTextEdit::ExtraSelection> lit;
    // Longer stretches first, so that a shorter one inside stays visible; the current field last, above all.
    if (stretch_) {
        const int end = static_cast<int>(shown_.text().size());
        for (const ShownText::Range rest : {ShownText::Range{0, stretch_->begin}, ShownText::Range{stretch_->end, end}})
            if (!rest.isEmpty()) lit.append(selection(edit_, rest, colours.beside()));
    }
    std::vector<const PlacedMark*> order;
    for (const PlacedMark& placed : marks_) order.push_back(&placed);
    std::stable_sort(order.begin(), order.end(),
                     [](const PlacedMark* a, const PlacedMark* b) { return a->range.length() > b->range.length(); });
    for (const PlacedMark* placed : order) lit.append(selection(edit_, placed->range, colours.quiet(placed->mark.kind)));
    for (const QString& field : {hoveredField_, currentField_})
        for (const PlacedMark* placed : order)
            if (!field.isEmpty() && toQt(placed->mark.field) == field)
                lit.append(selection(edit_, placed->range, colours.strong(placed->mark.kind)));
    edit_->setExtraSelections(lit);
}

void SourceTextView::setStretch(std::optional<text::Span> stretch) {
    stretch_.reset();
    if (stretch) stretch_ = shown_.range(stretch->begin, stretch->end);
    light();
    if (!stretch_) return;
    QTextCursor cursor(edit_->document());
    cursor.setPosition(stretch_->begin);
    edit_->setTextCursor(cursor);
    edit_->centerCursor();
}

void SourceTextView::setCurrentField(const QString& field, bool scroll) {
    currentField_ = field;
    light();
    const auto ranges = currentRanges();
    if (!scroll || ranges.empty()) return;
    QTextCursor cursor(edit_->document());
    cursor.setPosition(ranges.front().begin);
    edit_->setTextCursor(cursor);
    edit_->centerCursor();
}

QStringList SourceTextView::fieldsAt(int position) const {
    QStringList fields;
    for (const PlacedMark& placed : marks_) {
        const QString field = toQt(placed.mark.field);
        const bool covers = placed.range.begin <= position && position < placed.range.end;
        if (covers && !field.isEmpty() && !fields.contains(field)) fields.append(field);
    }
    return fields;
}

/// What the marks at a place are about, one line each.
QString SourceTextView::explained(int position) const {
    QStringList lines;
    for (const PlacedMark& placed : marks_) {
        if (placed.mark.field.empty() || position < placed.range.begin || position >= placed.range.end) continue;
        const QString line = explanationOf(placed.mark);
        if (!lines.contains(line)) lines.append(line);
    }
    return lines.join(QLatin1Char('\n'));
}

QString SourceTextView::explanationOf(const EvidenceMark& mark) {
    const QString field = fieldLabel(mark.field);
    switch (mark.kind) {
        case EvidenceMark::Kind::check: return tr("%1: to be checked").arg(field);
        case EvidenceMark::Kind::alternative: return tr("%1: says otherwise").arg(field);
        case EvidenceMark::Kind::passedOver: return tr("%1: not taken, the field says why").arg(field);
        case EvidenceMark::Kind::taken:
        case EvidenceMark::Kind::document: break;
    }
    return field;
}

std::vector<ShownText::Range> SourceTextView::currentRanges() const {
    std::vector<ShownText::Range> ranges;
    for (const PlacedMark& placed : marks_)
        if (toQt(placed.mark.field) == currentField_) ranges.push_back(placed.range);
    return ranges;
}

void SourceTextView::activateAt(int position) {
    const QStringList fields = fieldsAt(position);
    if (fields.isEmpty()) return;
    const auto now = fields.indexOf(currentField_);
    const QString next = fields.at((now + 1) % fields.size());
    setCurrentField(next, false);
    Q_EMIT fieldActivated(next);
}

void SourceTextView::hoverAt(int position) {
    const QStringList fields = position < 0 ? QStringList() : fieldsAt(position);
    const QString field = fields.isEmpty() ? QString() : fields.first();
    edit_->viewport()->setToolTip(position < 0 ? QString() : explained(position));
    edit_->viewport()->setCursor(field.isEmpty() ? Qt::IBeamCursor : Qt::PointingHandCursor);
    if (field == hoveredField_) return;
    hoveredField_ = field;
    light();
    Q_EMIT fieldHovered(field);
}

void SourceTextView::hoverField(const QString& field) {
    if (field == hoveredField_) return;
    hoveredField_ = field;
    light();
}

void SourceTextView::stepEvidence(int direction) {
    const int at = edit_->textCursor().selectionStart();
    const PlacedMark* found = nullptr;
    for (const PlacedMark& placed : marks_) {
        const int begin = placed.range.begin;
        if (direction > 0 && begin > at && (found == nullptr || begin < found->range.begin)) found = &placed;
        // Of marks that begin together both ways lead to the same one; Enter gives the others their turn.
        if (direction < 0 && begin < at && (found == nullptr || begin > found->range.begin)) found = &placed;
    }
    if (found == nullptr) return;
    QTextCursor cursor(edit_->document());
    cursor.setPosition(found->range.begin);
    edit_->setTextCursor(cursor);
    edit_->centerCursor();
    const QString field = toQt(found->mark.field);
    if (field.isEmpty()) return;
    setCurrentField(field, false);
    Q_EMIT fieldActivated(field);
}

void SourceTextView::openFind() {
    findBar_->show();
    findText_->setFocus(Qt::ShortcutFocusReason);
    findText_->selectAll();
}

void SourceTextView::closeFind() {
    findBar_->hide();
    edit_->setFocus(Qt::OtherFocusReason);
}

void SourceTextView::find(bool backwards) {
    const QString words = findText_->text();
    findResult_->clear();
    if (words.isEmpty()) return;
    const auto flags = backwards ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (edit_->find(words, flags)) return;
    QTextCursor around(edit_->document());
    if (backwards) around.movePosition(QTextCursor::End);
    const QTextCursor hit = edit_->document()->find(words, around, flags);
    if (hit.isNull())
        findResult_->setText(tr("not in the text"));
    else
        edit_->setTextCursor(hit);
}

void SourceTextView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) light();
}

}  // namespace offerbook::ui
