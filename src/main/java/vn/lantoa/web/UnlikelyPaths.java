package vn.lantoa.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A path with words where a number or an id stands leads nowhere: 404, as for a number that nothing has. */
@ControllerAdvice
class UnlikelyPaths {

    @ExceptionHandler
    void noSuchThing(MethodArgumentTypeMismatchException mismatch, HttpServletResponse response) throws IOException {
        boolean inPath = mismatch.getParameter().hasParameterAnnotation(PathVariable.class);
        response.sendError((inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST).value());
    }
}
