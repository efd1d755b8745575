#include "ui/editors/field_form.h"

#include "ui/bridge/strings.h"
#include "ui/theme/theme.h"
#include "ui/views/tab_order.h"

#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

/// 0 what needs a look, 1 what is stated, 2 what is not.
int urgency(const FieldView& view) {
    if (view.needsLook()) return 0;
    return view.hasValue() || view.byPerson() ? 1 : 2;
}

}  // namespace

FieldForm::FieldForm(EditorContext context, Order order, QWidget* parent)
    : QScrollArea(parent),
      context_(std::move(context)),
      order_(order),
      content_(new QWidget(this)),
      lines_(new QVBoxLayout(content_)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(0);
    setWidget(content_);
    setAccessibleName(tr("Fields of the posting"));
    for (const auto& field : postingFields()) {
        auto* row = new FieldRow(*field, context_, content_);
        rows_.push_back(row);
        connectRow(row);
    }
}

void FieldForm::connectRow(FieldRow* row) {
    const PostingField& field = row->field();
    connect(row, &FieldRow::chosen, this, [this, row] { choose(row, false); });
    connect(row, &FieldRow::confirmAsked, this, [this, row, &field] {
        change(row, field.confirmed(posting_));
        chooseNextOpen();
    });
    connect(row, &FieldRow::clearAsked, this, [this, row, &field] { change(row, field.cleared(posting_)); });
    connect(row, &FieldRow::restoreAsked, this, [this, row, &field] {
        if (asRead_) change(row, field.copied(posting_, *asRead_));
    });
    connect(row, &FieldRow::alternativeAsked, this,
            [this, row, &field](std::size_t index) { change(row, field.taken(posting_, index)); });
    // The row's copy may be older than the form's posting: only its own field is taken over.
    connect(row, &FieldRow::corrected, this,
            [this, row, &field](const Posting& posting) { change(row, field.copied(posting_, posting)); });
    connect(row, &FieldRow::hovered, this,
            [this, row](bool over) { Q_EMIT fieldHovered(over ? toQt(row->field().key()) : QString()); });
    connect(row, &FieldRow::stepAsked, this, [this](int direction) { step(direction, false); });
}

void FieldForm::change(FieldRow* row, Posting posting) {
    if (posting == posting_) return;
    row->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited(toQt(row->field().key()), posting);
}

void FieldForm::start(const Posting& posting, const std::optional<Posting>& asRead) {
    for (FieldRow* row : rows_) row->cancelCorrecting();
    asRead_ = asRead;
    chosen_ = nullptr;
    refresh(posting);
    arrange();
    verticalScrollBar()->setValue(0);
    for (FieldRow* row : rows_) row->setChosen(false);
    choose(rows_.front(), false);
}

void FieldForm::refresh(const Posting& posting) {
    posting_ = posting;
    const ValueWords words(context_);
    for (FieldRow* row : rows_) {
        const PostingField& field = row->field();
        const bool changed = asRead_ && field.copied(posting_, *asRead_) != posting_;
        row->refresh(posting, changed);
    }
}

void FieldForm::addHeading(const QString& words) {
    auto* heading = new QLabel(words.toUpper(), content_);
    heading->setProperty("role", QStringLiteral("heading"));
    heading->setFont(Theme::current().font(Theme::smallSize, true));
    heading->setContentsMargins(Theme::grid * 4, Theme::grid * 4, Theme::grid * 3, Theme::grid);
    heading->setAccessibleName(words);
    lines_->addWidget(heading);
}

void FieldForm::arrange() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        if (auto* heading = qobject_cast<QLabel*>(item->widget())) delete heading;
        delete item;
    }
    const auto rank = [this](const FieldRow* row) {
        return order_ == Order::checkFirst ? urgency(row->view()) : static_cast<int>(row->field().group());
    };
    std::stable_sort(rows_.begin(), rows_.end(), [](const FieldRow* a, const FieldRow* b) {
        const auto fields = postingFields();
        const auto place = [&fields](const FieldRow* row) {
            return std::find_if(fields.begin(), fields.end(), [row](const auto& field) { return field.get() == &row->field(); });
        };
        return place(a) < place(b);
    });
    std::stable_sort(rows_.begin(), rows_.end(), [&rank](const FieldRow* a, const FieldRow* b) { return rank(a) < rank(b); });
    const QStringList urgencies{tr("Please check"), tr("Stated"), tr("Not stated")};
    int last = -1;
    for (FieldRow* row : rows_) {
        if (const int now = rank(row); now != last) {
            addHeading(order_ == Order::checkFirst ? urgencies.at(now) : groupLabel(static_cast<PostingField::Group>(now)));
            last = now;
        }
        lines_->addWidget(row);
    }
    lines_->addStretch(1);
    orderTabs(content_);
}

FieldRow* FieldForm::row(std::string_view key) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [key](const FieldRow* row) { return row->field().key() == key; });
    return found == rows_.end() ? nullptr : *found;
}

QString FieldForm::chosenField() const { return chosen_ != nullptr ? toQt(chosen_->field().key()) : QString(); }

bool FieldForm::isCorrecting() const {
    return std::any_of(rows_.begin(), rows_.end(), [](const FieldRow* row) { return row->isCorrecting(); });
}

bool FieldForm::finishCorrecting() {
    for (FieldRow* row : rows_) {
        if (row->finishCorrecting()) continue;
        choose(row, false);
        focusFirst(row->editor());
        return false;
    }
    return true;
}

int FieldForm::needingLook() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const FieldRow* row) { return row->view().needsLook(); }));
}

int FieldForm::unconfirmed() const {
    const auto open = [](const FieldRow* row) { return row->view().needsLook() || row->view().isSureUnconfirmed(); };
    return static_cast<int>(std::count_if(rows_.begin(), rows_.end(), open));
}

void FieldForm::light(const QString& key) {
    const std::string wanted = toUtf8(key);
    for (FieldRow* each : rows_) {
        const bool lit = !key.isEmpty() && each->field().key() == wanted;
        each->setLit(lit);
        if (lit) ensureWidgetVisible(each, 0, Theme::grid * 4);
    }
}

void FieldForm::choose(const QString& key, bool takeFocus) {
    if (FieldRow* wanted = row(toUtf8(key))) choose(wanted, takeFocus);
}

void FieldForm::choose(FieldRow* row, bool takeFocus) {
    if (row != chosen_) {
        if (chosen_ != nullptr) chosen_->setChosen(false);
        chosen_ = row;
        row->setChosen(true);
        Q_EMIT fieldChosen(toQt(row->field().key()));
    }
    if (takeFocus && !row->isCorrecting()) row->setFocus(Qt::OtherFocusReason);
    // The row has just grown by its buttons: its place is known once the layout has run.
    QTimer::singleShot(0, row, [this, row] { ensureWidgetVisible(row, 0, Theme::grid * 4); });
}

void FieldForm::step(int direction, bool openOnly) {
    const auto count = static_cast<int>(rows_.size());
    const auto at = static_cast<int>(std::find(rows_.begin(), rows_.end(), chosen_) - rows_.begin());
    for (int i = 1; i <= count; ++i) {
        const int wanted = at + direction * i;
        if (!openOnly && (wanted < 0 || wanted >= count)) return;
        FieldRow* next = rows_.at(static_cast<std::size_t>(((wanted % count) + count) % count));
        const bool open = next->view().needsLook() || next->view().isSureUnconfirmed();
        if (!openOnly || open) return choose(next, true);
    }
}

}  // namespace offerbook::ui
