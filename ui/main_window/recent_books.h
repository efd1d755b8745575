#pragma once

#include <QString>
#include <QStringList>

namespace offerbook::ui {

/// The books opened last, newest first, kept in the settings. Those that are gone are left out when asked for.
class RecentBooks {
public:
    static constexpr int most = 8;
    [[nodiscard]] QStringList files() const;
    void add(const QString& file);
    void remove(const QString& file);
};

}  // namespace offerbook::ui
