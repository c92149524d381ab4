package jp.hoshimori.support.reference;

/** The lists of codes that every service checks its input against. */
public final class CodeLists {

    private CodeLists() {}

    /** The 47 prefectures by their code of JIS X 0401, such as {@code 13} for Tokyo. */
    public static CodeList prefectures() {
        return read("prefectures");
    }

    /** The 20 divisions (大分類) of the Japan Standard Industrial Classification, such as {@code E} for manufacturing. */
    public static CodeList industries() {
        return read("industries");
    }

    /** The bands of the number of employees, smallest first, such as {@code EMPLOYEES_6_20}. */
    public static CodeList employeeBands() {
        return read("employee-bands");
    }

    private static CodeList read(String name) {
        return ReferenceData.read("reference/" + name + ".yaml", CodeList.class);
    }
}
