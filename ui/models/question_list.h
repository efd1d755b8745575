#pragma once

#include "core/compare/comparison.h"
#include "core/text/format.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace offerbook::ui {

/// A question worth asking, once, with all the offers it is about.
struct AskedQuestion {
    QString text;
    bool toEmployer = true;
    QStringList offers;  ///< short names; what is asked of the candidate may serve several
    int weight = 0;      ///< of compare::weightOf(), the greatest of its offers
    friend bool operator==(const AskedQuestion&, const AskedQuestion&) = default;
};

/// All open questions, the weightiest first; a question to the candidate that serves several offers stands once, one to an
/// employer once an offer.
std::vector<AskedQuestion> rankedQuestions(const compare::Comparison& comparison, const text::Formatter& format);

/// "decides whether you may apply": what the answer can do.
QString weightWords(int weight);

/// As plain text for a mail: first what each employer is asked, then what the candidate is.
QString questionsAsText(const std::vector<AskedQuestion>& questions);

}  // namespace offerbook::ui
