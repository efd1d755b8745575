#include "core/tax/json/net_request.h"

#include "core/tax/tax_pack.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace offerbook::tax {
namespace {

TaxError badRequest(std::string id, std::vector<MessageArg> args = {}) {
    return {"bad-request", {std::move(id), std::move(args)}, {}};
}

/// The beginning of what was written, so that a line of a megabyte does not get a megabyte for an answer.
MessageArg quoted(std::string_view text) {
    constexpr std::size_t most = 80;
    if (text.size() <= most) return MessageArg::text(text);
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;  // not inside a character
    return MessageArg::text(std::string(text.substr(0, end)) + "…");
}

TaxError badAmount(std::string_view key, std::string_view text) {
    return {"bad-amount", {"tax.bad-amount", {MessageArg::text(key), quoted(text)}}, {}};
}

/// Takes the parser's events as they come: nothing is built that the request does not keep.
class RequestReader : public nlohmann::json_sax<nlohmann::json> {
public:
    NetRequest request;
    std::optional<TaxError> error;
    bool hasYear = false;
    int amounts = 0;

    bool null() override { return depth_ > 0 || refuse("tax.request.not-object"); }
    bool boolean(bool value) override { return take(value ? "true" : "false", Kind::flag); }
    bool number_integer(number_integer_t value) override { return take(std::to_string(value), Kind::number); }
    bool number_unsigned(number_unsigned_t value) override { return take(std::to_string(value), Kind::number); }
    bool number_float(number_float_t, const string_t& written) override { return take(written, Kind::number); }
    bool string(string_t& value) override { return take(std::move(value), Kind::text); }
    bool binary(binary_t&) override { return refuse("tax.request.not-object"); }

    bool start_object(std::size_t) override {
        if (depth_ == 1 && key_ != "household") return refuse("tax.request.key", key_);
        if (depth_ == 2) return refuse("tax.request.key", key_);
        ++depth_;
        return true;
    }
    bool key(string_t& name) override {
        key_ = std::move(name);
        return true;
    }
    bool end_object() override {
        --depth_;
        return true;
    }
    bool start_array(std::size_t) override { return refuse("tax.request.not-object"); }
    bool end_array() override { return true; }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::json::exception&) override {
        if (!error) error = badRequest("tax.request.not-json", {MessageArg::number(static_cast<std::int64_t>(at))});
        return false;
    }

private:
    enum class Kind { flag, number, text };

    bool refuse(std::string_view id, std::string_view key = {}) {
        if (!error) error = badRequest(std::string(id), key.empty() ? std::vector<MessageArg>{} : std::vector{quoted(key)});
        return false;
    }

    bool take(std::string value, Kind kind) {
        if (depth_ == 0) return refuse("tax.request.not-object");
        if (depth_ == 2) {
            request.question.household.insert_or_assign(key_, std::move(value));
            return true;
        }
        if (key_ == "gross" || key_ == "net" || key_ == "taxable") return takeAmount(value, kind);
        if (key_ == "year" || key_ == "paymentsPerYear") return takeCount(value);
        if (kind != Kind::text) return refuse("tax.request.key", key_);
        return takeWord(std::move(value));
    }

    bool takeWord(std::string value) {
        if (key_ == "jurisdiction") {
            request.jurisdiction = std::move(value);
        } else if (key_ == "organisation") {
            request.question.household.insert_or_assign("organisation", std::move(value));
        } else if (key_ == "period" && (value == "year" || value == "month")) {
            request.question.period = value == "year" ? Period::year : Period::month;
        } else {
            return refuse("tax.request.key", key_);
        }
        return true;
    }

    bool takeCount(const std::string& text) {
        int count = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), count);
        if (read.ec != std::errc() || read.ptr != text.data() + text.size()) return refuse("tax.request.key", key_);
        if (key_ == "year") {
            request.question.year = count;
            hasYear = true;
        } else {
            request.question.paymentsPerYear = count;
        }
        return true;
    }

    bool takeAmount(const std::string& text, Kind kind) {
        const auto amount = centsFromText(text);
        if (kind == Kind::flag || !amount || *amount < 0 || *amount > TaxCase::mostGross) {
            if (!error) error = badAmount(key_, text);
            return false;
        }
        request.amount = *amount;
        request.from = key_ == "gross" ? NetRequest::From::gross
                       : key_ == "net" ? NetRequest::From::net
                                       : NetRequest::From::taxable;
        ++amounts;
        return true;
    }

    std::string key_;
    int depth_ = 0;
};

}  // namespace

Expected<NetRequest, TaxError> readNetRequest(std::string_view json) {
    RequestReader reader;
    if (!nlohmann::json::sax_parse(json.begin(), json.end(), &reader))
        return Unexpected{reader.error.value_or(badRequest("tax.request.not-object"))};
    if (reader.request.jurisdiction.empty())
        return Unexpected{badRequest("tax.request.needs", {MessageArg::text("jurisdiction")})};
    if (!reader.hasYear && reader.request.jurisdiction != "EXEMPT")
        return Unexpected{badRequest("tax.request.needs", {MessageArg::text("year")})};
    if (reader.amounts != 1) return Unexpected{badRequest("tax.request.one-amount")};
    return std::move(reader.request);
}

}  // namespace offerbook::tax
