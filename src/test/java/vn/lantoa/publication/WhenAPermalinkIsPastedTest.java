package vn.lantoa.publication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenAPermalinkIsPastedTest {

    @ParameterizedTest
    @CsvSource({
        "https://www.facebook.com/danvan/posts/123, https://www.facebook.com/danvan/posts/123",
        "http://m.facebook.com/danvan/posts/123/?mibextid=a, https://www.facebook.com/danvan/posts/123",
        "fb.com/danvan/posts/pfbid0abc, https://www.facebook.com/danvan/posts/pfbid0abc",
        "https://facebook.com/story.php?story_fbid=12&id=34&refid=5, https://www.facebook.com/story.php?id=34&story_fbid=12",
        "https://www.facebook.com/photo/?fbid=12&set=a.5, https://www.facebook.com/photo?fbid=12&set=a.5",
    })
    void onePostHasOneSpelling(String typed, String kept) {
        assertThat(Permalink.read(typed)).contains(new Permalink(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải",
                "https://www.facebook.com/",
                "https://www.facebook.com/danvan",
                "https://evil.com/a/posts/1",
                "https://facebook.com.evil.com/a/posts/1",
                "https://a@facebook.com:81/a/posts/1",
                "javascript:alert(1)",
                "https://www.facebook.com/a b/posts/1"
            })
    void whatIsNoPostIsRefused(String typed) {
        assertThat(Permalink.read(typed)).isEmpty();
    }
}
