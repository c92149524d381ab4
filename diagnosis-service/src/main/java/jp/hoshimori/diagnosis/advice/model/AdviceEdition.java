package jp.hoshimori.diagnosis.advice.model;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Everything that is advised, as one piece of data.
 *
 * <p>An edition taken from {@link AdviceCoherence#check} advises on every topic that is asked, in every size's words.
 *
 * @param id names it, such as {@code advice-1}
 * @param revision grows with each correction and from edition to edition; entity tags are made of it
 * @param sources where examples come from
 * @param serviceCategories the kinds of services that can help
 * @param sizes which companies are of which size
 * @param sizeWhenUnknown the size whose words are used for a company that did not say how large it is
 * @param advice the advice on each topic, in the order it is shown
 */
public record AdviceEdition(
        String id,
        int revision,
        List<ExampleSource> sources,
        List<ServiceCategory> serviceCategories,
        List<SizeBands> sizes,
        CompanySize sizeWhenUnknown,
        List<Advice> advice) {

    public AdviceEdition {
        sources = List.copyOf(sources);
        serviceCategories = List.copyOf(serviceCategories);
        sizes = List.copyOf(sizes);
        advice = List.copyOf(advice);
    }

    /** The advice on a topic; empty when there is none. */
    public Optional<Advice> find(String topic) {
        return advice.stream().filter(each -> each.topic().equals(topic)).findFirst();
    }

    /** The advice on a topic that is asked about. */
    public Advice on(String topic) {
        return find(topic).orElseThrow(() -> new NoSuchElementException(id + " has no advice on " + topic));
    }

    /** The size of a company, from the band of its number of employees if that is known. */
    public CompanySize sizeOf(Optional<String> employeeBand) {
        return employeeBand
                .flatMap(band -> sizes.stream()
                        .filter(bands -> bands.employeeBands().contains(band))
                        .findFirst())
                .map(SizeBands::size)
                .orElse(sizeWhenUnknown);
    }

    /** The source of an example of this edition. */
    public ExampleSource sourceOf(Example example) {
        return sources.stream()
                .filter(source -> source.code().equals(example.source()))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(id + " has no source " + example.source()));
    }
}
