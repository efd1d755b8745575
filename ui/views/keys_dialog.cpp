#include "ui/views/keys_dialog.h"

#include "core/text/collation.h"
#include "ui/bridge/strings.h"
#include "ui/theme/theme.h"
#include "ui/views/dialog_size.h"
#include "ui/views/painting.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace offerbook::ui {
namespace {

constexpr QSize usualSize(640, 640);
constexpr int rowPadding = Theme::grid;
constexpr int headingPadding = 3 * Theme::grid;  ///< above; it keeps groups apart

/// A row is as high as its words need in the width that there is; the tree by itself would cut them.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    explicit WrappingDelegate(QTreeWidget* list) : QStyledItemDelegate(list), list_(list) {}
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isHeading = !index.parent().isValid();
        const int width = isHeading ? list_->viewport()->width() : list_->columnWidth(index.column());
        QStyleOptionViewItem item(option);
        initStyleOption(&item, index);
        const QRect words =
            item.fontMetrics.boundingRect(QRect(0, 0, width - 4 * Theme::grid, 10000), Qt::TextWordWrap, item.text);
        return {width, words.height() + 2 * rowPadding + (isHeading ? headingPadding : 0)};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        QStyleOptionViewItem item(option);
        item.rect.adjust(0, index.parent().isValid() ? 0 : headingPadding, 0, 0);
        QStyledItemDelegate::paint(painter, item, index);
    }

private:
    QTreeWidget* list_;
};

QString folded(const QString& text) { return toQt(text::fold(toUtf8(text))); }

QTreeWidgetItem* heading(const QString& place) {
    auto* item = new QTreeWidgetItem({place.toUpper()});
    item->setFlags(Qt::ItemIsEnabled);
    item->setFont(0, headingFont(Theme::current()));
    item->setForeground(0, Theme::current().muted);
    item->setData(0, Qt::AccessibleTextRole, place);
    return item;
}

}  // namespace

KeysDialog::KeysDialog(const std::vector<KeyGroup>& groups, QWidget* parent)
    : QDialog(parent), search_(new QLineEdit(this)), list_(new QTreeWidget(this)) {
    setWindowTitle(tr("Keyboard"));
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(Theme::grid * 4, Theme::grid * 4, Theme::grid * 4, Theme::grid * 4);
    lines->setSpacing(Theme::grid * 2);
    search_->setPlaceholderText(tr("A key, or what it does"));
    search_->setAccessibleName(tr("Find a key"));
    search_->setClearButtonEnabled(true);
    search_->setProperty("role", QStringLiteral("search"));
    search_->installEventFilter(this);
    list_->setAccessibleName(tr("Keys and what they do"));
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setItemsExpandable(false);
    list_->setIndentation(0);
    list_->setWordWrap(true);
    list_->setItemDelegate(new WrappingDelegate(list_));
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    fill(groups);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    for (QWidget* part : std::initializer_list<QWidget*>{search_, list_, buttons}) lines->addWidget(part);
    lines->setStretchFactor(list_, 1);
    connect(search_, &QLineEdit::textChanged, this, &KeysDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // On a small screen less than it would like: the list scrolls.
    resizeWithinScreen(*this, usualSize);
    search_->setFocus(Qt::OtherFocusReason);
}

void KeysDialog::openOver(QWidget* parent, const std::vector<KeyGroup>& groups) {
    QDialog* dialog = new KeysDialog(groups, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void KeysDialog::fill(const std::vector<KeyGroup>& groups) {
    int widest = 0;
    for (const KeyGroup& group : groups) {
        auto* place = heading(group.place);
        list_->addTopLevelItem(place);
        place->setFirstColumnSpanned(true);
        for (const auto& [keys, does] : group.keys) {
            auto* item = new QTreeWidgetItem(place, {keys, does});
            item->setData(0, Qt::AccessibleTextRole, QStringLiteral("%1: %2").arg(keys, does));
            widest = std::max(widest, list_->fontMetrics().horizontalAdvance(keys));
        }
    }
    nothing_ = new QTreeWidgetItem({tr("No key does that.")});
    nothing_->setFlags(Qt::ItemIsEnabled);
    list_->addTopLevelItem(nothing_);
    nothing_->setFirstColumnSpanned(true);
    nothing_->setHidden(true);
    list_->expandAll();
    list_->header()->setStretchLastSection(true);
    list_->header()->setSectionResizeMode(0, QHeaderView::Fixed);
    list_->header()->resizeSection(0, widest + 6 * Theme::grid);
    connect(list_->header(), &QHeaderView::sectionResized, list_, &QTreeWidget::doItemsLayout);
}

void KeysDialog::filter(const QString& words) {
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    bool any = false;
    QTreeWidgetItem* first = nullptr;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* place = list_->topLevelItem(i);
        if (place == nothing_) continue;
        bool here = false;
        for (int k = 0; k < place->childCount(); ++k) {
            QTreeWidgetItem* key = place->child(k);
            const QString all = folded(key->text(0) + u' ' + key->text(1) + u' ' + place->text(0));
            const bool fits =
                std::all_of(wanted.begin(), wanted.end(), [&all](const QString& word) { return all.contains(word); });
            key->setHidden(!fits);
            if (fits && first == nullptr) first = key;
            here |= fits;
        }
        place->setHidden(!here);
        any |= here;
    }
    list_->setCurrentItem(first);
    list_->scrollToTop();
    nothing_->setHidden(any);
}

/// From the words one goes on into the list as with one hand.
bool KeysDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_PageDown) {
            list_->setFocus(Qt::OtherFocusReason);
            QCoreApplication::sendEvent(list_, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

}  // namespace offerbook::ui
