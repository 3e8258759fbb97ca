package vn.lantoa.rules;

/** What a work of a category consists of, in words. */
final class FormWords {
    private FormWords() {}

    static Sentence of(Category category) {
        return switch (category.form()) {
            case Category.WorkForm.Single ignored -> Sentence.of("rules.form.single");
            case Category.WorkForm.Series series -> Sentence.of("rules.form.series", series.min(), series.max());
            case Category.WorkForm.SingleOrSeries either -> Sentence.of("rules.form.singleOrSeries", either.max());
            case Category.WorkForm.Clip ignored -> Sentence.of("rules.form.clip");
        };
    }
}
