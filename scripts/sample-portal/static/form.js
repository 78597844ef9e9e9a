// The report form's own script, in the manner of such portals: totals, and the faults of the faulty mode.
(function () {
  var form = document.getElementById('reportForm');
  var year = document.getElementById('nd_select');
  year.onchange = function () {
    var address = new URL(location.href);
    address.searchParams.set('nd', year.value);
    location.href = address.href;
  };

  function field(name) {
    return document.getElementById(name);
  }
  function two(number) {
    return (number < 10 ? '0' : '') + number;
  }

  function sum(names, target) {
    var filled = names.filter(function (name) { return field(name).value !== ''; });
    var total = filled.reduce(function (result, name) { return result + Number(field(name).value); }, 0);
    field(target).value = filled.length === 0 ? '' : String(total);
  }

  function computeTotals() {
    var rows = Number(form.getAttribute('data-rows'));
    var row, column, names;
    for (column = 1; column <= 6; column++) {
      names = [];
      for (row = 3; row <= rows - 2; row++) names.push('c_' + two(row) + '_' + two(column));
      sum(names, 'c_' + two(rows - 1) + '_' + two(column));
    }
    for (row = 1; row <= rows; row++) {
      names = [];
      for (column = 1; column <= 6; column++) names.push('c_' + two(row) + '_' + two(column));
      sum(names, 'c_' + two(row) + '_07');
    }
    for (var group = 0; group < 3; group++) {
      names = [1, 2, 3, 4].map(function (place) { return 'd_' + two(group * 5 + place); });
      sum(names, 'd_' + two(group * 5 + 5));
    }
  }
  if (form.getAttribute('data-totals') === 'computed') form.addEventListener('input', computeTotals);

  if (form.getAttribute('data-faulty') === '1') {
    // Puts itself back at once.
    field('c_01_02').addEventListener('change', function () { this.value = this.defaultValue; });
    // Keeps two digits.
    field('c_01_01').addEventListener('input', function () { this.value = this.value.slice(0, 2); });
    // Is loaded anew, half a second later.
    field('c_02_01').addEventListener('change', function () {
      var input = this;
      setTimeout(function () { input.value = input.defaultValue; }, 500);
    });
  }
})();
