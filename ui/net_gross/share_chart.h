#pragma once

#include "core/base/expected.h"
#include "core/compare/net_share.h"
#include "core/text/format.h"

#include <QChartView>

#include <memory>
#include <vector>

namespace offerbook::ui {

/// Net in percent of gross over a range of grosses, one line a place; each line has its own dash and its name at its end.
class ShareChart : public QChartView {
    Q_OBJECT
public:
    explicit ShareChart(std::shared_ptr<const text::Formatter> format, QWidget* parent = nullptr);

    void show(std::vector<compare::NetShareCurve> curves);
    [[nodiscard]] const std::vector<compare::NetShareCurve>& curves() const { return curves_; }
    /// PNG, SVG or CSV by the file's ending; the error says what could not be written and what to do.
    Expected<void, QString> exportTo(const QString& file);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addLine(std::size_t index);
    void addAxes();
    void describe();

    std::shared_ptr<const text::Formatter> format_;
    std::vector<compare::NetShareCurve> curves_;
};

}  // namespace offerbook::ui
