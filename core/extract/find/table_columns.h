#pragma once

#include "core/extract/find/page.h"

namespace offerbook::extract::find {

/// The topics that the heading of its column gives to a place (flat) in a table of one heading row and one row below it:
/// "| Start | Contract | Closing date |". 0 elsewhere: the rows of a longer table are of several openings.
TopicSet columnTopics(const Page& page, Span at);

}  // namespace offerbook::extract::find
