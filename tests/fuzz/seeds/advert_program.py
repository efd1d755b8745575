# -*- coding: utf-8 -*-
from jobs import Job

JOBS = [
    Job(
        title="Warehouse Planner (f/m/d)",
        employer='Sample Works Ltd',
        text="We are looking for a warehouse planner in Leeds. " +
             "You earn 31,000 pounds a year before tax.\n" +
             "30 days of paid leave, 37.5 hours a week, two days from home.",
    ),
    {"title": "Maurer", "place": "Kassel", "note": """Befristet bis 31.12.2027.
Bewerbung bis 5. Mai 2027."""},
]
const page = `We seek ${count} clerks`;
INSERT INTO jobs VALUES (1, 'Maçon', 'Contrat d''un an');
