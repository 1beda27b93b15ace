package org.fonds.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.fonds.search.Matching;
import org.fonds.search.SearchQuery;
import org.fonds.search.Words;
import org.fonds.shell.ui.Links;
import org.fonds.shell.ui.MainLayout;
import org.fonds.site.SiteSettings;

/** How to search, with examples that can be tried. */
@Route(value = "help", layout = MainLayout.class)
@Menu(title = "How to search", order = 2)
@AnonymousAllowed
final class HelpView extends Article implements HasDynamicTitle {

  private final SiteSettings site;

  HelpView(SiteSettings site) {
    this.site = site;
    addClassName("help");
    add(new H1("How to search"));
    add(
        new Paragraph(
            "Type words, in any language and script. Documents are found that have all of them,"
                + " somewhere on their pages or in their description. Nothing you type is an error:"
                + " what cannot be understood is searched as words, and the page says so. Small words"
                + " such as “of” need not be there, nor, beside a name, “city” or “oblast”."));
    add(
        new Paragraph(
            "While you type, the field offers persons, places, bodies, events and titles that have a"
                + " word which begins so, in any script. An arrow key and Enter choose one; Enter"
                + " alone searches what you typed."));
    add(new H2("Words and signs"), signs());
    add(new H2("One part of the description"), fields());
    add(
        new Paragraph(
            new Text("And "),
            new Code("id:"),
            new Text(" with the eight letters and digits of an address finds that one document.")));
    add(new H2("How words are matched"), ways());
    add(
        new H2("A whole list of names"),
        new Paragraph(
            "Who is signed in can ask a list of thousands of names or phrases at once, and is told of"
                + " each in which spelling and on which page it stands, or that it does not."),
        new Paragraph(new Anchor(Links.BATCH, "Batch search")));
  }

  @Override
  public String getPageTitle() {
    return "How to search – " + site.name();
  }

  private static Component signs() {
    return list(
        example("order NKVD", "Both words, in any form of their language."),
        example("Katyn OR Kharkiv", "One of the two suffices. OR, AND and NOT are capitals."),
        example("deportation -Estonia", "Not this word; NOT before it does the same."),
        example(
            "\"prisoners of war\"",
            "These words side by side. Quotation marks of any kind will do."),
        example(
            "\"war prisoners\"~3",
            "These words near each other, moved by at most three places, in any order."),
        example("Drohobicz~", "Also words that differ in a letter or two, such as slips of OCR."),
        example("deport*", "Words that begin so. A star stands for any letters, at any place."),
        example("organi?ation", "A question mark stands for one letter."),
        example("(Riga OR Tallinn) deportation", "Brackets hold together what belongs together."));
  }

  private static Component fields() {
    return list(
        example("title:deportation", "Only in the title."),
        example("person:Beria", "Only among the persons that the description names."),
        example("place:Katyn", "Only among its places."),
        example("organisation:NKVD", "Documents of this body, by any of its names."),
        example("reference:DEMO", "Only in the reference code."));
  }

  private static Component ways() {
    DescriptionList list = new DescriptionList();
    add(
        list,
        SearchQuery.of("Khrushchev"),
        "All scripts",
        "Words in the forms of their language, names in every script and spelling, and by the other"
            + " names that the archive's vocabularies know.");
    add(
        list,
        SearchQuery.of("Katyn").with(Words.of("Katyn").matching(Matching.EXACT)),
        "Exactly as typed",
        "Letter by letter; only capitals and marks on letters make no difference.");
    add(
        list,
        SearchQuery.of("Berja").with(Words.of("Berja").matching(Matching.SOUNDS_ALIKE)),
        "Sounds alike",
        "Also names that only sound similar. More is found, and more that was not meant.");
    add(
        list,
        SearchQuery.of("execution").with(Words.of("execution").withEuphemisms(true)),
        "Euphemisms too",
        "Also what was said instead, such as “highest measure of punishment” for an execution.");
    return list;
  }

  private record Example(String typed, String meaning) {}

  private static Example example(String typed, String meaning) {
    return new Example(typed, meaning);
  }

  private static Component list(Example... examples) {
    DescriptionList list = new DescriptionList();
    for (Example example : examples) {
      SearchQuery query = SearchQuery.of(example.typed());
      Anchor link = new Anchor(Links.search(query));
      link.add(new Code(example.typed()));
      list.add(new DescriptionList.Term(link), new DescriptionList.Description(example.meaning()));
    }
    return list;
  }

  private static void add(DescriptionList list, SearchQuery query, String name, String meaning) {
    list.add(
        new DescriptionList.Term(new Anchor(Links.search(query), name)),
        new DescriptionList.Description(meaning));
  }
}
