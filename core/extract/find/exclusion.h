#pragma once

#include "core/posting/contract_term.h"
#include "core/posting/pay.h"
#include "core/posting/posting.h"
#include "core/posting/qualifications.h"
#include "core/posting/remote_work.h"

namespace offerbook::extract::find {

/// Two values of one field that cannot both hold of one post, by themselves; whether both are said of it is for Claims to tell.
/// A point within a range, a share beside the whole week, a rounded figure and one form beside another hold together.
bool excludeEachOther(const Hours& a, const Hours& b);
bool excludeEachOther(const Workload& a, const Workload& b);
bool excludeEachOther(const PaidLeave& a, const PaidLeave& b);
bool excludeEachOther(const Pay& a, const Pay& b);
bool excludeEachOther(const RemoteWork& a, const RemoteWork& b);
bool excludeEachOther(WorkPermit a, WorkPermit b);
bool excludeEachOther(LanguageLevel a, LanguageLevel b);
bool excludeEachOther(ContractTerm::Kind a, ContractTerm::Kind b);
/// As far as both are written: "May 2027" and "1 June 2027", not "May 2027" and "3 May".
bool excludeEachOther(const PartialDate& a, const PartialDate& b);

}  // namespace offerbook::extract::find
