package ch.guichet.claimform.hearing;

import ch.guichet.form.Form;
import ch.guichet.form.RowId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody needs in order to hear: five sections, each opened by its first entry (form 300.001, OMAI annexe ch. 5.07). */
public record HearingContent(
        List<Device> devices,
        List<Repair> repairs,
        List<Batteries> batteries,
        List<ImplantService> services,
        List<Hardship> hardships) {

    static final Form<HearingContent> FORM = Form.of(HearingContent.class, "hearing")
            .section("devices")
            .rows("devices", Device.FORM, HearingContent::devices)
            .hint()
            .warnsInRows(
                    "apparatus",
                    "twice",
                    (content, occasion) -> repeated(
                            content.devices, (now, before) -> !now.isOfChild(occasion) && now.isTooCloseTo(before)))
            .section("repairs")
            .rows("repairs", Repair.FORM, HearingContent::repairs)
            .hint()
            .section("batteries")
            .rows("batteries", Batteries.FORM, HearingContent::batteries)
            .hint()
            .warnsInRows("apparatus", "twice", (content, occasion) -> repeated(content.batteries, Batteries::isAlsoIn))
            .section("services")
            .rows("services", ImplantService.FORM, HearingContent::services)
            .hint()
            .section("hardships")
            .rows("hardships", Hardship.FORM, HearingContent::hardships)
            .hint()
            .altogether(
                    "nothing",
                    (content, occasion) -> content.benefits().findAny().isPresent())
            .altogether(
                    "undocumented",
                    (content, occasion) -> occasion.documents() > 0
                            || content.benefits()
                                    .filter(benefit -> benefit.needsProof(occasion))
                                    .allMatch(benefit -> benefit.proof().isEmpty()))
            .build();

    Stream<Benefit> benefits() {
        return Stream.of(devices, repairs, batteries, services, hardships).flatMap(List::stream);
    }

    /** Each entry that repeats one before it, with the place of that one. */
    private static <R extends Benefit> Map<RowId, List<Object>> repeated(List<R> entries, BiPredicate<R, R> repeats) {
        var repeated = new LinkedHashMap<RowId, List<Object>>();
        for (var entry : entries) {
            IntStream.range(0, entries.indexOf(entry))
                    .filter(before -> repeats.test(entry, entries.get(before)))
                    .findFirst()
                    .ifPresent(before -> repeated.put(entry.id(), List.of(before + 1)));
        }
        return repeated;
    }
}
