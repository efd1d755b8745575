#pragma once

#include "core/extract/extract.h"

namespace offerbook::ui {

/// Reads the text of a PDF with Qt PDF. Needs no window and may be used from any thread.
/// Errors: extract.pdf-damaged, extract.pdf-encrypted, extract.pdf-no-text (a scan).
class QtPdfTextReader final : public extract::PdfTextReader {
public:
    [[nodiscard]] Expected<std::string, Message> read(std::string_view bytes) const override;
};

}  // namespace offerbook::ui
