#pragma once

#include <string>
#include <string_view>

namespace offerbook::extract {

/// The part of an e-mail that people read.
struct MailText {
    std::string subject;  ///< decoded (=?UTF-8?B?...?=)
    std::string date;     ///< as written
    std::string body;     ///< decoded bytes in `charset`
    std::string charset;
    bool isHtml = false;
};

/// Whether bytes begin with the headers of an e-mail.
bool looksLikeMail(std::string_view bytes);
/// Takes the text/plain part where there is one, else text/html; undoes quoted-printable and base64.
MailText readMail(std::string_view bytes);

}  // namespace offerbook::extract
