// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <ui/look/accountbar.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/costgrid.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/icons.h>
#include <ui/look/linkbutton.h>
#include <ui/look/looktable.h>
#include <ui/look/plainlabel.h>
#include <ui/look/sectionlist.h>
#include <ui/look/sheet.h>
#include <ui/look/statusline.h>
#include <ui/look/titlerow.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

QComboBox *combo(const QString &text)
{
    auto *box = new QComboBox;
    box->addItem(text);
    return box;
}

QLineEdit *field(const QString &text, const QString &placeholder = {})
{
    auto *edit = new QLineEdit(text);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QSpinBox *spin(int value)
{
    auto *box = new QSpinBox;
    box->setRange(0, 500);
    box->setSpecialValueText(u"Off"_s);
    box->setValue(value);
    return box;
}

QWidget *boxes()
{
    auto *grid = new QWidget;
    auto *layout = new QGridLayout(grid);
    int at = 0;
    for (const auto &word : {u"SMS"_s, u"MMS"_s, u"Voice"_s, u"Fax"_s, u"Emergency"_s}) {
        auto *box = new QCheckBox(word);
        box->setChecked(at == 0 || at == 2);
        layout->addWidget(box, at / 2, at % 2, 1, at == 4 ? 2 : 1);
        ++at;
    }
    layout->setVerticalSpacing(5);
    return grid;
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setSpacing(0);
    return column;
}

QWidget *filters()
{
    auto *pane = new QWidget;
    auto *column = columnOf(pane);
    auto *title = new TitleRow(u"Filters"_s);
    title->addWidget(new LinkButton(u"Saved searches"_s));
    column->addWidget(title);
    auto *form = new FormColumn(FormColumn::Density::Panel, 72);
    form->setContentsMargins(16, 0, 16, 0);
    form->addField(u"Country"_s, combo(u"United States"_s));
    form->addField(u"Type"_s, combo(u"Local"_s));
    form->addField(u"Features"_s, boxes());
    form->addField(u"Area code"_s, combo(u"312 (8,431)"_s));
    form->addField(u"City"_s, field({}, u"Any city"_s));
    form->addField(u"State"_s, combo(u"Illinois"_s));
    auto *starts = form->addField(u"Starts with"_s, field(u"55*"_s));
    starts->setError(u"“*” can’t be searched for: digits only."_s);
    form->addField(u"Contains"_s, field({}, u"Digits"_s))->setHint(u"Anywhere in the number."_s);
    form->addField(u"Consecutive"_s, spin(0));
    form->addField(u"Limit"_s, spin(100));
    form->addUnlabelled(new QCheckBox(u"Best effort"_s));
    column->addWidget(form);
    auto *search = new QHBoxLayout;
    search->setContentsMargins(16, look::metrics().edge, 16, 0);
    search->addWidget(new QPushButton(icons::icon(u"search"_s), u"Search"_s));
    column->addLayout(search);
    column->addStretch(1);
    return pane;
}

QWidget *results()
{
    auto *pane = new QWidget;
    auto *column = columnOf(pane);
    auto *title = new TitleRow(u"Available numbers"_s);
    title->setDetail(u"100 found"_s);
    auto *tabs = new QTabBar;
    tabs->addTab(u"Numbers 100"_s);
    tabs->addTab(u"Blocks 2"_s);
    title->addTabs(tabs);
    title->addTool(u"document-export"_s, u"Export"_s);
    title->addTool(u"bookmark-new"_s, u"Save this search"_s);
    title->addTool(u"configure"_s, u"Columns"_s);
    column->addWidget(title);
    auto *table = gallery::foundTable(100);
    for (const int row : {0, 5, 8})
        table->selectionModel()->select(
            table->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    table->selectionModel()->setCurrentIndex(table->model()->index(8, 1), QItemSelectionModel::NoUpdate);
    table->sortByColumn(1, Qt::AscendingOrder);
    table->setSortingEnabled(true);
    column->addWidget(table, 1);
    auto *bar = new ActionBar;
    bar->setText(u"3 selected"_s, u"USD 3.00 now, USD 3.00/month"_s);
    bar->addButton(u"Add to basket"_s)->setIcon(icons::icon(u"list-add"_s));
    column->addWidget(bar);
    table->setFocus();
    return pane;
}

Totals totals()
{
    Totals sums;
    sums.add({.upfront = Money{6000000, u"USD"_s}, .monthly = Money{6000000, u"USD"_s}});
    sums.add({.upfront = Money{7200000, u"GBP"_s}, .monthly = Money{5400000, u"GBP"_s}});
    return sums;
}

QWidget *basket()
{
    auto *pane = new QWidget;
    auto *column = columnOf(pane);
    auto *title = new TitleRow(u"Basket"_s);
    title->setDetail(u"3 numbers"_s);
    title->addWidget(new LinkButton(u"Clear"_s));
    column->addWidget(title);
    auto *rest = new QVBoxLayout;
    rest->setContentsMargins(16, 0, 16, 16);
    rest->setSpacing(8);
    auto *form = new FormColumn(FormColumn::Density::Panel, 72);
    form->addField(u"Connection"_s, combo(u"SIP trunk Chicago"_s));
    form->addField(u"Reference"_s, field(u"batch-003"_s));
    rest->addWidget(form);
    rest->addStretch(1);
    auto *costs = new CostGrid;
    costs->setTotals(totals());
    rest->addWidget(costs);
    rest->addWidget(new QPushButton(u"Reserve 1 more for 30 min"_s));
    auto *buy = new QPushButton(u"Buy 3: USD 3.00 now"_s);
    buy->setProperty("primary", true);
    rest->addWidget(buy);
    auto *account = new PlainLabel(u"SANDBOX · not bought for real"_s, FontRole::Caption);
    account->setColor(Token::Secondary);
    account->setAlignment(Qt::AlignCenter);
    rest->addWidget(account);
    column->addLayout(rest, 1);
    return pane;
}

SectionList *sections()
{
    auto *list = new SectionList;
    list->setSections({{u"inbox"_s, u"Inbox"_s, u"mail-folder-inbox"_s, 0}, {u"search"_s, u"Search"_s, u"search"_s, 1},
        {u"reserved"_s, u"Reserved"_s, u"chronometer"_s, 1}, {u"orders"_s, u"Orders"_s, u"view-task"_s, 1},
        {u"bulk"_s, u"Bulk"_s, u"document-multiple"_s, 1}, {u"numbers"_s, u"Numbers"_s, u"call-start"_s, 1},
        {u"jobs"_s, u"Jobs"_s, u"run-build"_s, 2}, {u"activity"_s, u"Activity"_s, u"document-open-recent"_s, 2}});
    list->setBadge(u"inbox"_s, 9, Tone::NeedsYou);
    list->setBadge(u"reserved"_s, 2);
    list->setCurrent(u"search"_s);
    return list;
}

} // namespace

QWidget *gallery::windowPage()
{
    auto *window = new QWidget;
    window->setFixedSize(1280, 800);
    auto *column = columnOf(window);
    auto *bar = new AccountBar;
    bar->setAccount({}, u"practice account"_s);
    bar->setBalance(u"USD 1,204.11"_s);
    bar->setMenu(new QMenu(bar));
    column->addWidget(bar);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(sections());
    auto *panes = new QSplitter;
    panes->setChildrenCollapsible(false);
    for (auto *pane : {filters(), results(), basket()})
        panes->addWidget(pane);
    panes->setSizes({248, 566, 288});
    panes->setStretchFactor(1, 1);
    middle->addWidget(panes, 1);
    column->addLayout(middle, 1);
    auto *status = new StatusLine;
    status->setConnection(Tone::Done, u"Connected"_s);
    status->setTexts({u"synced 12 s ago"_s, u"3 requests"_s, u"rate 41 of 50"_s});
    status->setProgress(u"Numbers"_s, 84112, 100000);
    column->addWidget(status);
    return window;
}

QWidget *gallery::sheetPage()
{
    auto *window = windowPage();
    window->show();
    auto *sheet = new Sheet(u"Confirm purchase"_s, window, window->findChild<AccountBar *>());
    sheet->setAccount({}, u"practice account · nothing is bought for real"_s);
    sheet->setTitle(
        u"Buy 12 numbers?"_s, u"They are yours from the moment the order succeeds. One order, sent once."_s);
    auto *table = foundTable(12);
    table->setFrameShape(QFrame::StyledPanel);
    table->setFixedHeight(212);
    sheet->body()->addWidget(table);
    auto *form = new FormColumn(FormColumn::Density::Facts, 96);
    auto *costs = new CostGrid;
    costs->setTotals(totals());
    costs->setFixedWidth(look::metrics().wide(260));
    form->addField(u"Cost"_s, costs);
    form->addField(u"Reference"_s, new PlainLabel(u"batch-003, billing group Field service"_s));
    sheet->body()->addWidget(form);
    auto *limit = new Banner(Tone::NeedsYou);
    limit->setText({}, u"More than 10 numbers: this account’s own limit. Type 12 to go on."_s);
    auto *count = field(u"12"_s);
    count->setFixedWidth(64);
    limit->addWidget(count);
    sheet->body()->addWidget(limit);
    sheet->addLink(u"Show the call"_s);
    sheet->addButton(u"Cancel"_s);
    sheet->addPrimary(u"Buy 12: USD 6.00 + GBP 7.20 now"_s);
    sheet->ask();
    count->setFocus();
    return window;
}
