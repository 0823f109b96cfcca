// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages.h"

#include <models/column.h>
#include <ui/look/actionbar.h>
#include <ui/look/banner.h>
#include <ui/look/counters.h>
#include <ui/look/emptystate.h>
#include <ui/look/fieldrow.h>
#include <ui/look/formcolumn.h>
#include <ui/look/linkbutton.h>
#include <ui/look/looktree.h>
#include <ui/look/pill.h>
#include <ui/look/serverframe.h>
#include <ui/look/titlerow.h>

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int day = 86400;

QStandardItem *item(CellKind kind, const QVariant &value, bool strong = false)
{
    auto *item = new QStandardItem;
    item->setData(int(kind), cell::KindRole);
    item->setData(value, cell::ValueRole);
    item->setData(strong, cell::StrongRole);
    return item;
}

struct Sample
{
    CellKind kind = CellKind::Text;
    QString name{};
    StateCell state{};
    int count = 0;
    int secondsLeft = 0;
    FractionCell answers{};
    FractionCell comments{};
    bool needsYou = true;
};

QStandardItem *add(QStandardItem *parent, const Sample &s)
{
    const auto until = gallery::now().addSecs(s.secondsLeft);
    const CountdownCell deadline{gallery::now(), s.secondsLeft > 0 ? until : QDateTime(), s.needsYou};
    auto *first = item(s.kind, s.name, s.kind == CellKind::Id);
    parent->appendRow({first, item(CellKind::State, QVariant::fromValue(s.state)),
        item(CellKind::Count, s.count > 0 ? QVariant(qint64(s.count)) : QVariant()),
        item(CellKind::Deadline, QVariant::fromValue(deadline)),
        item(CellKind::Fraction, QVariant::fromValue(s.answers)),
        item(CellKind::Comments, QVariant::fromValue(s.comments))});
    return first;
}

void fill(QStandardItemModel &model)
{
    const ColumnInfo columns[] = {{"order", "Order", CellKind::Id, 180, Room::Stretch},
        {"status", "Status", CellKind::State, 118}, {"count", "Count", CellKind::Count, 52},
        {"left", "Time left", CellKind::Deadline, 96}, {"answers", "Answers", CellKind::Fraction, 92},
        {"comments", "Comments", CellKind::Comments, 42}};
    model.setColumnCount(int(std::size(columns)));
    for (int i = 0; i < model.columnCount(); ++i) {
        for (const int role : {int(Qt::DisplayRole), int(Qt::TextAlignmentRole), int(cell::ColumnRole)})
            model.setHeaderData(i, Qt::Horizontal, columns[i].header(role), role);
    }
    const StateCell needs{Tone::NeedsYou, u"needs you"_s};
    const StateCell pending{Tone::Waiting, u"pending"_s};
    const StateCell success{Tone::Done, u"success"_s};
    auto *root = model.invisibleRootItem();
    auto *order =
        add(root, {CellKind::Id, u"ord-4c1e-9aa0-77b1-4b0e-98f2"_s, needs, 7, 2 * day + 11460, {6, 12}, {1, 3}});
    auto *local = add(order, {CellKind::Text, u"GB local"_s, needs, 5, 2 * day + 11460, {2, 4}, {1, 1}});
    for (const auto &number : {u"+442079460101"_s, u"+442079460118"_s, u"+442079460123"_s})
        add(local, {CellKind::Phone, number, {Tone::NeedsYou, u"info wanted"_s}, 0, 0, {2, 4}, {}});
    auto *other = add(order, {CellKind::Text, u"US local"_s, success, 2, 0, {}, {}});
    add(other, {CellKind::Phone, u"+13125550100"_s, success});
    add(root, {CellKind::Id, u"ord-90b7-9aa0-77b1-4b0e-977a"_s, success, 1, 0, {}, {0, 3}});
    add(root, {CellKind::Id, u"ord-1d33-9aa0-77b1-4b0e-9c04"_s, pending, 20, 6 * day + 42000, {3, 3}, {}, false});
    add(root, {CellKind::Id, u"ord-7ae0-9aa0-77b1-4b0e-919b"_s, needs, 4, 71000, {1, 3}, {2, 2}});
    add(root, {CellKind::Id, u"ord-7ae1-9aa0-77b1-4b0e-919c"_s, needs, 4, 12000, {1, 3}, {}});
    add(root, {CellKind::Id, u"ord-3f72-9aa0-77b1-4b0e-9d18"_s, {Tone::Lost, u"cancelled"_s}, 2, 0, {1, 4}, {0, 6}});
}

QWidget *list()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(0);
    auto *title = new TitleRow(u"Orders"_s);
    title->addTool(u"document-export"_s, u"Export"_s);
    title->addTool(u"configure"_s, u"Columns"_s);
    auto *counters = new Counters;
    counters->setItems({{u"all"_s, u"All"_s, 1204, {}}, {u"me"_s, u"Needs me"_s, 6, Tone::NeedsYou},
        {u"pending"_s, u"Pending"_s, 31, Tone::Waiting}, {u"done"_s, u"Done"_s, 1161, Tone::Done},
        {u"lost"_s, u"Lost"_s, 6, Tone::Lost}});
    auto *tree = new LookTree;
    auto *model = new QStandardItemModel(tree);
    fill(*model);
    tree->setModel(model);
    tree->setNow(&gallery::now);
    tree->expand(model->index(0, 0));
    const auto local = model->index(0, 0, model->index(0, 0));
    tree->expand(local);
    tree->setCurrentIndex(local);
    column->addWidget(title);
    column->addWidget(counters);
    column->addWidget(tree, 1);
    tree->setFocus();
    return pane;
}

QWidget *form()
{
    auto *form = new FormColumn(FormColumn::Density::Form, 104);
    auto *proof = form->addField(u"Proof of address"_s, new QLineEdit(u"bill-october.pdf"_s));
    auto *words = new ServerFrame(Tone::Lost);
    words->setSource(u"Reviewer of the sandbox, today 09:14"_s);
    words->setWords(u"The utility bill is blurred: the street name can’t be read."_s);
    proof->setWords(words);
    proof->setState(StateCell{Tone::Lost, u"rejected"_s});
    proof->setHint(u"PDF, JPEG or PNG up to 5 MB, not older than 3 months. The new file replaces bill.pdf."_s);
    form->addField(u"Business name"_s, new QLineEdit(u"Acme Ltd"_s))->setState(StateCell{Tone::Done, u"approved"_s});
    auto *address = new QComboBox;
    address->addItem(u"Acme Ltd, 12 Finsbury Square, London EC2A 1AS"_s);
    address->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    form->addField(u"Address"_s, address)->setState(StateCell{Tone::Done, u"approved"_s});
    form->addField(u"Use of numbers"_s, new QLineEdit(u"Su"_s))->setHint(u"At least 10 characters, 8 to go."_s);
    form->addUnlabelled(new QCheckBox(u"Also answer ES local and FR local"_s));
    form->setContentsMargins(16, 16, 16, 16);
    return form;
}

QWidget *detail()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->setSpacing(0);
    auto *title = new TitleRow(u"GB local"_s);
    title->setDetail(u"5 numbers · ord-4c1e…8f2 · batch-001"_s);
    title->addWidget(new Pill({Tone::NeedsYou, u"needs you"_s}));
    auto *banner = new Banner(Tone::NeedsYou);
    banner->setText(u"2 d 03:11 left"_s, u"until the five numbers are cancelled"_s);
    banner->setAction(u"Ask for more time"_s);
    auto *framed = new QVBoxLayout;
    framed->setContentsMargins(16, 0, 16, 8);
    framed->addWidget(banner);
    auto *tabs = new QTabBar;
    for (const auto &name : {u"Requirements 2/4"_s, u"Numbers 5"_s, u"Comments 1"_s, u"Timeline"_s})
        tabs->addTab(name);
    auto *bar = new ActionBar;
    bar->setForm();
    bar->addWidget(new QCheckBox(u"Use for all 5 numbers"_s));
    bar->addButton(u"Save draft"_s);
    bar->addPrimary(u"Send 2 answers"_s);
    column->addWidget(title);
    column->addLayout(framed);
    column->addWidget(tabs);
    column->addWidget(form());
    column->addStretch(1);
    column->addWidget(bar);
    return pane;
}

} // namespace

QWidget *gallery::ordersPage()
{
    auto *page = new QSplitter;
    page->setFixedSize(1104, 728);
    page->setChildrenCollapsible(false);
    page->addWidget(list());
    page->addWidget(detail());
    page->setSizes({603, 500});
    return page;
}

QWidget *gallery::emptyPage()
{
    auto *page = new EmptyState;
    page->setFixedSize(855, 652);
    page->setText(u"No number starts with 312-555 and has SMS and voice"_s,
        u"The sandbox was asked at 10:41:07 and has none in stock. Nothing was reserved or bought."_s);
    auto *less = page->addCard(u"view-filter"_s, u"Ask for less"_s, u"Each line shows what it would find."_s);
    less->addLink(u"without “starts with 555”"_s, u"2,140"_s);
    less->addLink(u"area code 872 too"_s, u"388"_s);
    less->addLink(u"without SMS"_s, u"61"_s);
    less->addLink(u"best effort"_s, u"40"_s);
    less->addButton(u"Without “555”: 2,140"_s)->setProperty("primary", true);
    auto *held = page->addCard(u"chronometer"_s, u"Take a held one"_s, u"Held by you or reserved for your account."_s);
    held->addLink(u"held numbers in 312"_s, u"6"_s);
    held->addLink(u"held numbers in Illinois"_s, u"19"_s);
    held->addButton(u"Show 6 held"_s);
    auto *order = page->addCard(
        u"appointment-new"_s, u"Order in advance"_s, u"The provider looks for them; filled in from these filters."_s);
    order->addLine(u"312 in Illinois, SMS, voice"_s, {});
    order->addLine(u"usually answered in"_s, u"3 days"_s);
    order->addButton(u"Fill in the order…"_s);
    return page;
}
