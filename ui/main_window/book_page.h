#pragma once

#include "core/base/typed_id.h"
#include "ui/main_window/window_actions.h"

#include <QWidget>

#include <map>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace offerbook::ui {

class BookSession;
class CompareTab;
class FoldingSplitter;
class LensBar;
class NoticeBar;
class OfferPanel;
class ReasonsPane;
class ToolRow;

/// Everything that is seen of one open book: tool bar, lens, list, tabs and reasons. It lives as long as its session.
class BookPage : public QWidget {
    Q_OBJECT
public:
    BookPage(BookSession& session, const WindowActions& actions, QWidget* parent = nullptr);

    [[nodiscard]] CompareTab& compareTab() { return *compare_; }
    [[nodiscard]] OfferPanel& panel() { return *panel_; }
    [[nodiscard]] ReasonsPane& reasons() { return *reasons_; }
    [[nodiscard]] ToolRow& toolRow() { return *tools_; }
    [[nodiscard]] LensBar& lens() { return *lens_; }
    [[nodiscard]] NoticeBar& notice() { return *notice_; }
    [[nodiscard]] BookSession& session() { return session_; }

    /// The tab that an action brings to the front; they stand in the order of their adding.
    void addTab(Act act, const QString& title, QWidget* page, QWidget* controls = nullptr);
    void showTab(Act act);
    [[nodiscard]] Act currentTab() const;
    [[nodiscard]] QTabBar& tabs() { return *tabs_; }

    /// The offer that menus act on: chosen in the list or in the table.
    [[nodiscard]] PostingId currentOffer() const { return current_; }
    void chooseOffer(PostingId offer);
    /// The pane with the reasons, as a person wants it; in a narrow window only beside what has reasons.
    void setReasonsShown(bool shown);
    /// A failure in words, in the bar below the tools.
    void say(const QString& text);

Q_SIGNALS:
    void currentOfferChanged();
    void offerActivated(offerbook::PostingId offer);
    void textChosen(offerbook::DocumentId document);
    void tabChanged(offerbook::ui::Act act);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void connectViews();
    void refresh();
    void showReasons(const QModelIndex& index);
    void showTabAt(int index);
    void placeReasons();
    void fitList();

    BookSession& session_;
    ToolRow* tools_;
    LensBar* lens_;
    NoticeBar* notice_;
    OfferPanel* panel_;
    CompareTab* compare_;
    ReasonsPane* reasons_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QStackedWidget* controls_;
    QSplitter* splitter_;
    FoldingSplitter* centre_;  // the tab's page and the reasons
    std::vector<Act> tabActs_;
    PostingId current_;
    bool isRefreshing_ = false;
    bool reasonsShown_ = true;
    bool listGaveWay_ = false;
};

}  // namespace offerbook::ui
