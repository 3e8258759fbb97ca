package vn.lantoa.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What a handler gives back: a page of a template and its record, the same page refused, or the way to go on. */
public final class Answer {

    private Answer() {}

    /** @param template path below {@code src/main/jte} without ending: {@code entries/receipt} */
    public static ModelAndView page(String template, Object page) {
        return new ModelAndView(template, "page", page);
    }

    /** The form again, with what was typed and why not: 422. */
    public static ModelAndView refused(String template, Object page) {
        ModelAndView answer = page(template, page);
        answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return answer;
    }

    /** After a POST: 303 to a page of ours. */
    public static ModelAndView goTo(String path) {
        RedirectView there = new RedirectView(path, true, false, false);
        there.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(there);
    }

    /** The same, and that page says one sentence once. */
    public static ModelAndView goTo(String path, String noticeKey, Object... arguments) {
        ModelAndView answer = goTo(path);
        Notice.leave(noticeKey, arguments);
        return answer;
    }
}
