#include "core/reference/bank_rates_xml.h"

#include <expat.h>

#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace offerbook {
namespace {

constexpr char nameSeparator = '|';
constexpr std::string_view cubeName = "http://www.ecb.int/vocabulary/2002-08-01/eurofxref|Cube";

std::optional<std::string_view> attribute(const XML_Char** attributes, std::string_view name) {
    for (; attributes[0] != nullptr; attributes += 2)
        if (attributes[0] == name) return attributes[1];
    return std::nullopt;
}

/// Takes the parser's events. The first failure stops the parser; nothing of the file is used then.
class XmlReading {
public:
    XmlReading(std::string_view fileName, const std::string& source)
        : fileName_(fileName), rates_(source), parser_(XML_ParserCreateNS(nullptr, nameSeparator), XML_ParserFree) {
        XML_SetUserData(parser_.get(), this);
        XML_SetElementHandler(parser_.get(), onStart, onEnd);
        XML_SetStartDoctypeDeclHandler(parser_.get(), onDoctype);
    }

    Expected<ExchangeRates, Message> read(std::string_view text) {
        const auto status = XML_Parse(parser_.get(), text.data(), static_cast<int>(text.size()), XML_TRUE);
        if (status != XML_STATUS_OK && failure_.empty()) fail("rates.file.xml", "");
        if (failure_.empty() && rates_.isEmpty()) fail("rates.file.no-days", "");
        if (!failure_.empty()) return Unexpected{failure_};
        return std::move(rates_);
    }

private:
    static void onStart(void* self, const XML_Char* name, const XML_Char** attributes) {
        static_cast<XmlReading*>(self)->start(name, attributes);
    }
    static void onEnd(void* self, const XML_Char* name) { static_cast<XmlReading*>(self)->end(name); }
    static void onDoctype(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int) {
        static_cast<XmlReading*>(self)->fail("rates.file.xml-doctype", "");
    }

    void fail(std::string_view id, std::string_view what) {
        if (!failure_.empty()) return;
        const auto line = static_cast<std::int64_t>(XML_GetCurrentLineNumber(parser_.get()));
        failure_ = {std::string(id),
                    {MessageArg::text(fileName_), MessageArg::number(line), MessageArg::text(what.substr(0, 60))}};
        XML_StopParser(parser_.get(), XML_FALSE);
    }

    void start(std::string_view name, const XML_Char** attributes) {
        if (name != cubeName) return;
        ++depth_;
        if (depth_ == 2) beginDay(attribute(attributes, "time"));
        if (depth_ == 3) takeFigure(attribute(attributes, "currency"), attribute(attributes, "rate"));
    }

    void beginDay(std::optional<std::string_view> time) {
        day_ = time ? parseIsoDate(*time) : std::nullopt;
        if (!day_) return fail("rates.file.date", time.value_or(""));
        if (rates_.days().contains(*day_)) return fail("rates.file.day-twice", *time);
        figures_.clear();
        seen_.clear();
    }

    void takeFigure(std::optional<std::string_view> code, std::optional<std::string_view> rate) {
        const auto currency = code ? Currency::fromCode(*code) : std::nullopt;
        if (!currency || currency->code() == "EUR" || !seen_.insert(*currency).second)
            return fail("rates.file.currency", code.value_or(""));
        const auto perEuro = rate ? Decimal::parse(*rate) : std::nullopt;
        if (!perEuro || !ExchangeRates::isUsable(*perEuro)) return fail("rates.file.rate", rate.value_or(""));
        figures_.push_back({*currency, *perEuro});
    }

    void end(std::string_view name) {
        if (name != cubeName) return;
        if (depth_ == 2 && day_ && failure_.empty()) rates_.setDay(*day_, std::move(figures_));
        --depth_;
    }

    std::string fileName_;
    ExchangeRates rates_;
    std::unique_ptr<XML_ParserStruct, decltype(&XML_ParserFree)> parser_;
    int depth_ = 0;
    std::optional<Date> day_;
    std::vector<RateFigure> figures_;
    std::set<Currency> seen_;
    Message failure_;
};

}  // namespace

Expected<ExchangeRates, Message> readBankXml(std::string_view text, std::string_view fileName, const std::string& source) {
    return XmlReading(fileName, source).read(text);
}

}  // namespace offerbook
