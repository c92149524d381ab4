package jp.hoshimori.diagnosis.document;

import java.util.Arrays;
import java.util.Locale;
import jp.hoshimori.diagnosis.diagnosis.model.Diagnosis;
import jp.hoshimori.diagnosis.measure.ShippedMeasures;
import jp.hoshimori.document.PdfRenderer;

/**
 * A program that makes many reports in a row and prints how long one takes and what stays in memory; both are to stay as
 * they are. Run with the tests' class path; the argument is how many, 200 unless said.
 */
final class ManyReports {

    private static final int WARM_UP = 50;
    private static final int REPORTED_EVERY = 50;

    private ManyReports() {}

    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        DiagnosisReport report = new DiagnosisReport(
                new Printer(new PdfRenderer()),
                SampleDiagnosis.texts(),
                new ReportMeasures(ShippedMeasures.measures()));
        Diagnosis diagnosis = SampleDiagnosis.usual();
        for (int i = 0; i < WARM_UP; i++) {
            report.pdf(diagnosis, Locale.JAPANESE);
        }
        System.out.printf("after %d to warm up: %d KiB%n", WARM_UP, kibibytesInUse());
        long[] micros = new long[count];
        for (int i = 0; i < count; i++) {
            long begin = System.nanoTime();
            report.pdf(diagnosis, Locale.JAPANESE);
            micros[i] = (System.nanoTime() - begin) / 1_000;
            if ((i + 1) % REPORTED_EVERY == 0) {
                System.out.printf("after %d: %d KiB%n", i + 1, kibibytesInUse());
            }
        }
        Arrays.sort(micros);
        System.out.printf("median %d ms, slowest %d ms%n", micros[count / 2] / 1_000, micros[count - 1] / 1_000);
    }

    /** Twice, for what is finalized goes with the second collection. */
    private static long kibibytesInUse() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_024;
    }
}
