#pragma once

namespace offerbook::extract {

/// A posting as data alone, with all that data may write otherwise than a page shows it: escapes, halves of signs, entities,
/// tags.
inline constexpr const char* dataAlone =
    R"({"@context": "https://schema.org", "@type": "JobPosting", "title": "G\u00e4rtner \ud83c\udf33",
  "hiringOrganization": {"@type": "Organization", "name": "Lindental &amp; Söhne GmbH"},
  "jobLocation": [{"@type": "Place", "address": {"addressLocality": "Z\u00fcrich", "addressCountry": "CH"}},
                  {"@type": "Place", "address": {"addressLocality": "Bern", "addressCountry": "CH"}}],
  "validThrough": "2026-12-15",
  "description": "<p>Wir suchen zum 1. Februar 2027 eine Gärtnerin.</p>\n<ul><li>36 <b>Stunden</b> pro Woche<\/li><li>28&nbsp;Tage Urlaub</li><li>CHF 5&#39;200 brutto pro Monat</li></ul><p>Der Vertrag ist auf \"zwei Jahre\" befristet.</p>"})";

/// The same kind of data as a program that builds a page has it.
inline constexpr const char* programOfAPage = R"(import { Helmet } from 'react-helmet';
export default function Job() {
  const data = {
    '@context': 'https://schema.org', '@type': 'JobPosting',
    title: 'Gardener', hiringOrganization: { '@type': 'Organization', name: 'Lindental Ltd' },
    jobLocation: { '@type': 'Place', address: { addressLocality: 'Leeds', addressCountry: 'GB' } },
    description: '<p>We are looking for a gardener to start on 1 February 2027.</p><p>You work 36 hours a week and have 28 days of paid leave. The contract is fixed-term for 24 months.</p>',
  };
  return <script type="application/ld+json">{JSON.stringify(data)}</script>;
}
)";

}  // namespace offerbook::extract
