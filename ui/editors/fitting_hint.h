#pragma once

#include <QStringList>

class QLineEdit;

namespace offerbook::ui {

/// The words in an empty line, which are never cut: the first of `hints`, given from the longest to the shortest, for which
/// the line is wide enough. The line becomes at least as wide as the shortest needs.
void fitHint(QLineEdit* line, const QStringList& hints);

}  // namespace offerbook::ui
