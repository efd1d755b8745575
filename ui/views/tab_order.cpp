#include "ui/views/tab_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>
#include <vector>

namespace offerbook::ui {
namespace {

using Stops = std::vector<QWidget*>;

bool isStop(const QWidget* widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0 && widget->focusProxy() == nullptr; }

void addStops(QWidget* widget, Stops& stops);

void addStops(const QLayout& layout, Stops& stops) {
    for (int i = 0; i < layout.count(); ++i) {
        QLayoutItem* item = layout.itemAt(i);
        if (item->widget() != nullptr)
            addStops(item->widget(), stops);
        else if (item->layout() != nullptr)
            addStops(*item->layout(), stops);
    }
}

void addStops(QWidget* widget, Stops& stops) {
    if (isStop(widget)) stops.push_back(widget);
    if (const auto* splitter = qobject_cast<QSplitter*>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) addStops(splitter->widget(i), stops);
    } else if (const auto* scroll = qobject_cast<QScrollArea*>(widget)) {
        if (scroll->widget() != nullptr) addStops(scroll->widget(), stops);
    } else if (const auto* tabs = qobject_cast<QTabWidget*>(widget)) {
        addStops(tabs->tabBar(), stops);
        for (int i = 0; i < tabs->count(); ++i) addStops(tabs->widget(i), stops);
    } else if (widget->layout() != nullptr) {
        addStops(*widget->layout(), stops);
    }
}

/// What Tab leaves before it comes to the first of `stops`; nullptr where that is the first of the window.
QWidget* stopBefore(const QWidget* window, const Stops& stops) {
    QWidget* before = nullptr;
    for (QWidget* at = window->nextInFocusChain(); at != nullptr && at != window; at = at->nextInFocusChain()) {
        if (std::find(stops.begin(), stops.end(), at) != stops.end()) return before;
        if (isStop(at)) before = at;
    }
    return nullptr;
}

}  // namespace

void orderTabs(QWidget* root) {
    Stops stops;
    addStops(root, stops);
    QWidget* before = stopBefore(root->window(), stops);
    for (QWidget* stop : stops) {
        if (before != nullptr) QWidget::setTabOrder(before, stop);
        before = stop;
    }
}

void focusFirst(QWidget* root) {
    Stops stops;
    if (!isStop(root) && root->focusProxy() == nullptr) addStops(root, stops);
    QWidget* first = stops.empty() ? root : stops.front();
    first->setFocus(Qt::OtherFocusReason);
}

}  // namespace offerbook::ui
