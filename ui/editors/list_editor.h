#pragma once

#include "ui/editors/value_editor.h"
#include "ui/views/tab_order.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <utility>
#include <vector>

namespace offerbook::ui {

/// Edits a list: one small editor an item, each with its button to remove it, and a button to add one.
template <class T>
class ListEditor : public ValueEditor<std::vector<T>> {
public:
    using ItemFactory = std::function<ValueEditor<T>*(QWidget* parent)>;

    ListEditor(ItemFactory makeItem, const QString& addWords, const QString& removeWords, QWidget* parent,
               Qt::Alignment removeAt = Qt::AlignBottom)
        : ValueEditor<std::vector<T>>(parent), makeItem_(std::move(makeItem)), removeWords_(removeWords), removeAt_(removeAt) {
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        items_ = new QVBoxLayout;
        layout->addLayout(items_);
        add_ = new QPushButton(addWords, this);
        add_->setAutoDefault(false);
        layout->addWidget(add_, 0, Qt::AlignLeft);
        QObject::connect(add_, &QPushButton::clicked, this, [this] {
            appendItem(nullptr)->setFocus(Qt::OtherFocusReason);
            Q_EMIT this->edited();
        });
    }

    void setValue(const std::vector<T>& values) override {
        while (!rows_.empty()) remove(rows_.back().frame);
        for (const T& value : values) appendItem(&value);
    }

    [[nodiscard]] Expected<std::vector<T>, QString> value() const override {
        std::vector<T> values;
        for (const Row& row : rows_) {
            auto item = row.editor->value();
            if (!item) return Unexpected{item.error()};
            values.push_back(std::move(*item));
        }
        return values;
    }

    [[nodiscard]] int count() const { return static_cast<int>(rows_.size()); }
    [[nodiscard]] ValueEditor<T>* item(int index) const { return rows_.at(static_cast<std::size_t>(index)).editor; }

private:
    struct Row {
        QWidget* frame;
        ValueEditor<T>* editor;
    };

    QWidget* appendItem(const T* value) {
        auto* frame = new QWidget(this);
        auto* line = new QHBoxLayout(frame);
        line->setContentsMargins(0, 0, 0, 0);
        ValueEditor<T>* editor = makeItem_(frame);
        if (value != nullptr) editor->setValue(*value);
        auto* removeButton = new QToolButton(frame);
        removeButton->setText(QStringLiteral("✕"));
        removeButton->setToolTip(removeWords_);
        removeButton->setAccessibleName(removeWords_);
        line->addWidget(editor, 1);
        line->addWidget(removeButton, 0, removeAt_);
        items_->addWidget(frame);
        rows_.push_back({frame, editor});
        QObject::connect(editor, &ValueEditorBase::edited, this, &ValueEditorBase::edited);
        QObject::connect(removeButton, &QToolButton::clicked, this, [this, frame] {
            remove(frame);
            add_->setFocus(Qt::OtherFocusReason);
            Q_EMIT this->edited();
        });
        frame->setFocusProxy(editor);
        frame->show();
        orderTabs(this);  // a new item stands before the button that made it
        return editor;
    }

    void remove(QWidget* frame) {
        std::erase_if(rows_, [frame](const Row& row) { return row.frame == frame; });
        frame->hide();
        frame->deleteLater();
    }

    ItemFactory makeItem_;
    QString removeWords_;
    Qt::Alignment removeAt_;
    QVBoxLayout* items_ = nullptr;
    QPushButton* add_ = nullptr;
    std::vector<Row> rows_;
};

}  // namespace offerbook::ui
