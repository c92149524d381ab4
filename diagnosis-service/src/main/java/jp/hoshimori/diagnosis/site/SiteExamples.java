package jp.hoshimori.diagnosis.site;

import jp.hoshimori.diagnosis.diagnosis.DiagnosisExamples;

/** The example in the API document. A test sends it. */
final class SiteExamples {

    static final String SUBMISSION = """
            {
              "questionnaire": "jisha25-3.1",
              "profile": {"industry": "E", "employeeBand": "EMPLOYEES_6_20", "prefecture": "13"},
              "aggregation": "WORST_ANSWER",
              "sites": [
                {"name": "本社", "answers":""" + DiagnosisExamples.ANSWERS + """
            },
                {"name": "第二工場", "answers":""" + DiagnosisExamples.ANSWERS + """
            }
              ]
            }""";

    private SiteExamples() {}
}
