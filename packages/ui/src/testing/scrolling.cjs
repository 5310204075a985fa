// jsdom does no layout, so there is nothing that could be scrolled into sight.
Element.prototype.scrollIntoView ??= function scrollIntoView() {};
