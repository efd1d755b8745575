#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace offerbook::ui {

/// The one place where core's UTF-8 becomes QString and back. Bytes that are no UTF-8 become U+FFFD.
inline QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }
inline std::string toUtf8(const QString& text) { return text.toStdString(); }

}  // namespace offerbook::ui
