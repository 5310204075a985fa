// jsdom has no layout, so nothing can be scrolled into view.
Element.prototype.scrollIntoView ??= function scrollIntoView() {};
