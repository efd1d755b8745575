#include "core/extract/find/label_columns.h"

#include <algorithm>

namespace offerbook::extract::find {
namespace {

class ColumnReader {
public:
    ColumnReader(std::string_view text, const std::vector<Line>& lines, const std::function<bool(std::size_t)>& isLabel)
        : text_(text), lines_(lines), isLabel_(isLabel) {}

    std::vector<LabelColumn> run() {
        for (std::size_t i = 0; i < lines_.size();) i = std::max(i + 1, columnsFrom(i));
        return std::move(columns_);
    }

private:
    static constexpr std::size_t longestLabel = 40;
    static constexpr std::size_t mostLabels = 30;

    [[nodiscard]] bool isEmpty(std::size_t line) const {
        return line >= lines_.size() || lines_[line].kind == LineKind::blank || lines_[line].begin == lines_[line].end;
    }
    [[nodiscard]] std::string_view written(std::size_t line) const {
        return text_.substr(lines_[line].begin, lines_[line].end - lines_[line].begin);
    }
    [[nodiscard]] bool endsInColon(std::size_t line) const { return written(line).back() == ':'; }
    [[nodiscard]] bool isKnown(std::size_t line) const {
        return !isEmpty(line) && written(line).size() <= longestLabel && isLabel_(line);
    }
    /// May stand between known labels: short, without figures.
    [[nodiscard]] bool mayBeLabel(std::size_t line) const {
        return !isEmpty(line) && written(line).size() <= longestLabel &&
               written(line).find_first_of("0123456789.;!?") == std::string_view::npos;
    }

    /// The line behind a table whose first label is at `first`; `first` itself where there is none.
    std::size_t columnsFrom(std::size_t first) {
        if (!isKnown(first)) return first;
        std::size_t known = 0;
        std::size_t behind = first;
        for (std::size_t i = first; i < first + mostLabels && mayBeLabel(i); ++i) {
            const bool isOne = isKnown(i);
            known += isOne ? 1 : 0;
            if (isOne || endsInColon(i)) behind = i + 1;
        }
        constexpr std::size_t least = 3;
        if (known < least) return first;
        if (!isEmpty(behind) && isEmpty(behind + 1) && mayBeLabel(behind)) ++behind;  // the last one is unknown
        const std::size_t labels = behind - first;
        if (known * 3 < labels * 2) return first;
        std::size_t value = behind;
        while (value < lines_.size() && value < behind + 2 && isEmpty(value)) ++value;
        for (std::size_t i = 0; i < labels; ++i)
            if (isEmpty(value + i) || isKnown(value + i)) return first;
        if (!isEmpty(value + labels)) return first;
        for (std::size_t i = 0; i < labels; ++i) columns_.push_back({first + i, value + i});
        return value + labels;
    }

    std::string_view text_;
    const std::vector<Line>& lines_;
    const std::function<bool(std::size_t)>& isLabel_;
    std::vector<LabelColumn> columns_;
};

}  // namespace

std::vector<LabelColumn> labelColumns(std::string_view text, const std::vector<Line>& lines,
                                      const std::function<bool(std::size_t)>& isLabel) {
    return ColumnReader(text, lines, isLabel).run();
}

}  // namespace offerbook::extract::find
