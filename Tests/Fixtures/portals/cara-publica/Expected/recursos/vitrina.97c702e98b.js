(function () {
  'use strict';
  function each(selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  }
  each('button.print', function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
  // A menu closes when another opens, with Escape, and when the reader goes elsewhere.
  function closeOthers(open) {
    each('.menus details[open]', function (menu) { if (menu !== open) { menu.open = false; } });
  }
  var wide = window.matchMedia('(min-width: 60rem)');
  each('.menus details', function (menu) {
    menu.addEventListener('toggle', function () { if (menu.open && wide.matches) { closeOthers(menu); } });
  });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && document.querySelector('.menus details[open]');
    if (!menu) { return; }
    if (menu.contains(document.activeElement)) { menu.querySelector('summary').focus(); }
    closeOthers(null);
  });
  document.addEventListener('click', function (event) {
    if (wide.matches && !event.target.closest('.menus')) { closeOthers(null); }
  });
}());
