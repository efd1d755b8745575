#include "ui/editors/field_row.h"

#include "ui/bridge/strings.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/theme.h"
#include "ui/views/tab_order.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace offerbook::ui {
namespace {

QLabel* wrappingLabel(const char* role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (role != nullptr) label->setProperty("role", QLatin1String(role));
    return label;
}

QStringList quotesOf(const std::vector<Evidence>& evidence) {
    QStringList quotes;
    for (const Evidence& piece : evidence) quotes.append(quoted(toQt(piece.text).simplified()));
    quotes.removeDuplicates();
    return quotes;
}

}  // namespace

FieldRow::FieldRow(const PostingField& field, EditorContext context, QWidget* parent)
    : QFrame(parent), field_(field), context_(std::move(context)), layout_(new QVBoxLayout(this)) {
    setFocusPolicy(Qt::StrongFocus);
    layout_->setContentsMargins(Theme::grid * 4, Theme::grid * 2, Theme::grid * 3, Theme::grid * 2);
    layout_->setSpacing(Theme::grid);
    buildHead();
    value_ = wrappingLabel(nullptr, this);
    remark_ = wrappingLabel("muted", this);
    remark_->setFont(Theme::current().font(Theme::smallSize));
    sentences_ = new QWidget(this);
    layout_->addWidget(value_);
    layout_->addWidget(sentences_);
    layout_->addWidget(remark_);
    alternatives_ = new QWidget(this);
    layout_->addWidget(alternatives_);
    buildActions();
}

FieldRow::~FieldRow() = default;

void FieldRow::buildHead() {
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    auto* name = wrappingLabel("heading", this);
    name->setText(fieldLabel(field_.key()));
    state_ = new Badge(this);
    origin_ = new Badge(this);
    head->addWidget(name, 1);
    head->addWidget(state_);
    head->addWidget(origin_);
    layout_->addLayout(head);
}

QPushButton* FieldRow::action(const QString& words, const QString& keys) {
    auto* button = new QPushButton(words, actions_);
    button->setAutoDefault(false);
    button->setToolTip(keys);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(words, fieldLabel(field_.key())));
    actions_->layout()->addWidget(button);
    return button;
}

void FieldRow::buildActions() {
    actions_ = new QWidget(this);
    auto* line = new QHBoxLayout(actions_);
    line->setContentsMargins(0, Theme::grid, 0, 0);
    line->setSpacing(Theme::grid * 2);
    confirm_ = action(tr("Confirm"), tr("Enter"));
    correct_ = action(tr("Correct"), tr("F2"));
    clear_ = action(tr("Clear"), tr("Delete"));
    restore_ = action(tr("As read"), tr("Back to what was read from the text"));
    line->addStretch(1);
    layout_->addWidget(actions_);
    actions_->hide();
    connect(confirm_, &QPushButton::clicked, this, &FieldRow::confirmAsked);
    connect(correct_, &QPushButton::clicked, this, &FieldRow::startCorrecting);
    connect(clear_, &QPushButton::clicked, this, &FieldRow::clearAsked);
    connect(restore_, &QPushButton::clicked, this, &FieldRow::restoreAsked);
}

void FieldRow::refresh(const Posting& posting, bool canRestore) {
    posting_ = posting;
    view_ = field_.view(posting, ValueWords(context_));
    showState(*state_, view_);
    showOrigin(*origin_, view_);
    origin_->setToolTip(chanceWords(view_, context_));
    origin_->setAccessibleDescription(origin_->toolTip());
    showWords();
    showSentences();
    showAlternatives();
    confirm_->setVisible(view_.hasValue() && !view_.byPerson());
    correct_->setText(view_.hasValue() ? tr("Correct") : view_.follows ? tr("Change") : tr("Fill in"));
    clear_->setVisible(view_.state != FieldView::State::notStated);
    restore_->setVisible(canRestore);
    const QString origin = origin_->isHidden() ? QString() : origin_->accessibleName();
    QStringList words{view_.words};
    if (!view_.hasValue())
        for (const FieldView::Sentence& sentence : view_.sentences) words << sentence.words + QLatin1Char('.');
    setAccessibleName(QStringLiteral("%1: %2 %3 %4")
                          .arg(fieldLabel(field_.key()), words.join(QLatin1Char(' ')), state_->accessibleName(), origin)
                          .simplified());
    orderTabs(this);  // the alternatives were made anew
}

/// Each sentence on a line of its own, and below it what the posting says.
void FieldRow::showSentences() {
    auto* fresh = new QWidget(this);
    auto* lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::grid / 2);
    for (const FieldView::Sentence& sentence : view_.sentences) {
        auto* words = wrappingLabel(nullptr, fresh);
        words->setText(QStringLiteral("• %1").arg(sentence.words));
        lines->addWidget(words);
        const QStringList quotes = quotesOf(sentence.evidence);
        if (quotes.isEmpty()) continue;
        auto* quote = wrappingLabel("muted", fresh);
        quote->setText(quotes.join(QStringLiteral(" … ")));
        quote->setFont(Theme::current().font(Theme::smallSize));
        quote->setIndent(Theme::grid * 3);
        lines->addWidget(quote);
    }
    layout_->replaceWidget(sentences_, fresh);
    sentences_->hide();
    sentences_->deleteLater();
    sentences_ = fresh;
    sentences_->setVisible(!view_.sentences.empty() && !isCorrecting());
}

void FieldRow::showWords() {
    value_->setText(view_.words);
    value_->setVisible(view_.hasValue() && view_.sentences.empty());
    remark_->setText(phrase(view_.remark, *context_.format));
    remark_->setVisible(!view_.remark.empty());
    const QStringList quotes = quotesOf(view_.evidence);
    QStringList heard{quotes.join(QStringLiteral(", ")), chanceWords(view_, context_)};
    heard.removeAll(QString());
    setAccessibleDescription(heard.join(QLatin1Char('\n')));
    value_->setToolTip(quotes.join(QLatin1Char('\n')));
}

/// With the words that are marked in the text, so that one finds there what one reads here, and why it was not taken.
QString FieldRow::alternativeWords(const FieldView::Other& other) const {
    const QStringList quotes = quotesOf(other.evidence);
    const QString value = quotes.isEmpty() ? tr("also: %1").arg(other.words)
                                           : tr("also: %1, because of %2").arg(other.words, quotes.join(QStringLiteral(", ")));
    const QString reason = phrase(other.reason, *context_.format);
    return reason.isEmpty() ? value : QStringLiteral("%1 — %2").arg(value, reason);
}

void FieldRow::showAlternatives() {
    auto* fresh = new QWidget(this);
    auto* lines = new QVBoxLayout(fresh);
    lines->setContentsMargins(0, 0, 0, 0);
    for (std::size_t index = 0; index < view_.alternatives.size(); ++index) {
        const FieldView::Other& other = view_.alternatives[index];
        auto* line = new QHBoxLayout;
        const bool isOpen = view_.state == FieldView::State::contradicted && !view_.byPerson();
        auto* words = wrappingLabel(isOpen ? "bad" : "muted", fresh);
        words->setText(alternativeWords(other));
        words->setFont(Theme::current().font(Theme::smallSize));
        auto* take = new QPushButton(tr("Take this instead"), fresh);
        take->setAutoDefault(false);
        take->setAccessibleName(tr("Take this instead: %1").arg(other.words));
        connect(take, &QPushButton::clicked, this, [this, index] { Q_EMIT alternativeAsked(index); });
        line->addWidget(words, 1);
        line->addWidget(take, 0, Qt::AlignTop);
        lines->addLayout(line);
    }
    layout_->replaceWidget(alternatives_, fresh);
    alternatives_->hide();
    alternatives_->deleteLater();
    alternatives_ = fresh;
    alternatives_->setVisible(!view_.alternatives.empty());
}

void FieldRow::setChosen(bool isChosen) {
    isChosen_ = isChosen;
    actions_->setVisible(isChosen && !isCorrecting());
    update();
}

void FieldRow::setLit(bool isLit) {
    if (isLit_ == isLit) return;
    isLit_ = isLit;
    update();
}

void FieldRow::enterEvent(QEnterEvent* event) {
    QFrame::enterEvent(event);
    Q_EMIT hovered(true);
}

void FieldRow::leaveEvent(QEvent* event) {
    QFrame::leaveEvent(event);
    Q_EMIT hovered(false);
}

void FieldRow::focusInEvent(QFocusEvent* event) {
    QFrame::focusInEvent(event);
    update();
    Q_EMIT chosen();
}

void FieldRow::focusOutEvent(QFocusEvent* event) {
    QFrame::focusOutEvent(event);
    update();
}

void FieldRow::mousePressEvent(QMouseEvent* event) {
    QFrame::mousePressEvent(event);
    setFocus(Qt::MouseFocusReason);
}

/// Enter on a button means the button, not the row around it.
bool FieldRow::pressesFocusedButton(const QKeyEvent& key) const {
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto* button = qobject_cast<QAbstractButton*>(QApplication::focusWidget());
    if (!enter || button == nullptr || button->isCheckable() || !isAncestorOf(button)) return false;
    button->click();
    return true;
}

void FieldRow::keyPressEvent(QKeyEvent* event) {
    if (pressesFocusedButton(*event)) return;
    switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: view_.hasValue() && !view_.byPerson() ? Q_EMIT confirmAsked() : startCorrecting(); return;
        case Qt::Key_F2: startCorrecting(); return;
        case Qt::Key_Delete:
            if (!clear_->isHidden()) Q_EMIT clearAsked();
            return;
        case Qt::Key_Down: Q_EMIT stepAsked(1); return;
        case Qt::Key_Up: Q_EMIT stepAsked(-1); return;
        default: QFrame::keyPressEvent(event);
    }
}

void FieldRow::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    const Theme theme = Theme::current();
    QPainter painter(this);
    if (isChosen_) {
        painter.fillRect(rect(), theme.accentSoft);
        painter.fillRect(QRect(0, 0, Theme::grid - 1, height()), theme.accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.line);
    // A frame and not a ground, so that it is seen on the chosen row too.
    if (isLit_) {
        painter.setPen(theme.accent);
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
    // The chosen row keeps its ground while one is elsewhere: that the keys go to it is a frame.
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -2));
    }
}

}  // namespace offerbook::ui
