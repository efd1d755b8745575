#pragma once

#include <QString>

class QCoreApplication;

namespace offerbook::ui {

/// Installs the sentences of a language ("de", or a locale such as "de_CH") and Qt's own for it. English needs none; for a
/// language that is not there English stays. What was installed before is replaced.
void installLanguage(QCoreApplication& application, const QString& language);

}  // namespace offerbook::ui
