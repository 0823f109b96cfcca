// SPDX-FileCopyrightText: 2026 The Cordboard founders
// SPDX-License-Identifier: GPL-3.0-or-later
#include "compliancepane.h"

#include <store/settings.h>
#include <ui/compliance/addressespage.h>
#include <ui/compliance/coveredcountries.h>
#include <ui/compliance/documentspage.h>
#include <ui/compliance/groupspage.h>
#include <ui/compliance/requirementspage.h>
#include <ui/look/detailtabs.h>
#include <ui/look/titlerow.h>

#include <QHBoxLayout>
#include <QStackedWidget>

#include <numeric>

using namespace Qt::StringLiterals;

static const QString pageName = u"compliance/page"_s;

CompliancePane::CompliancePane(Workspace &workspace, QWidget *parent)
    : Pane(parent)
    , m_workspace(workspace)
    , m_title(new TitleRow(tr("Compliance")))
    , m_tabs(new DetailTabs)
    , m_tools(new QStackedWidget)
    , m_pages(new QStackedWidget)
{
    m_tabs->setAccessibleName(tr("Papers"));
    m_title->addTabs(m_tabs);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tools->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->setSpacing(0);
    head->addWidget(m_title, 1);
    head->addWidget(m_tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    auto *countries = new CoveredCountries(workspace.client(), this);
    auto *asked = new RequirementsPage(workspace, countries);
    auto *groups = new GroupsPage(workspace, countries);
    addPage(asked, tr("Requirements"));
    addPage(groups, tr("Requirement groups"));
    auto *documents = new DocumentsPage(workspace);
    addPage(documents, tr("Documents"));
    addPage(new AddressesPage(workspace), tr("Addresses"));
    tellTabs();
    connect(asked, &RequirementsPage::groupWanted, this,
        [this, groups](const QString &country, const QString &type, const QString &action) {
            showPage(int(m_all.indexOf(groups)));
            RequirementGroupDraft draft;
            draft.countryCode = country;
            draft.type = OpenEnum<NumberType>::fromText(type);
            draft.action = action;
            groups->create(draft);
        });
    groups->refresh(); // what waits is told before somebody looks
    documents->refresh();
    const int last = workspace.settings().value(workspace.settingName(pageName)).toInt();
    showPage(last >= 0 && last < m_all.size() ? last : 0);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] { showPage(m_tabs->page()); });
}

CompliancePane::~CompliancePane()
{
    m_workspace.settings().setValue(m_workspace.settingName(pageName), QByteArray::number(m_pages->currentIndex()));
    hush();
}

void CompliancePane::addPage(CompliancePage *page, const QString &name)
{
    m_all += page;
    m_names += name;
    m_pages->addWidget(page);
    m_tools->addWidget(page->list()->tools());
    connect(page, &CompliancePage::waitingChanged, this, &CompliancePane::tellTabs);
    connect(page->list(), &PaperList::currentChanged, this, &CompliancePane::findWanted);
}

CompliancePage *CompliancePane::page() const
{
    return m_all.at(m_pages->currentIndex());
}

void CompliancePane::showPage(int index)
{
    m_pages->setCurrentIndex(index);
    m_tools->setCurrentIndex(index);
    m_tabs->showPage(index);
}

void CompliancePane::tellTabs()
{
    QList<DetailTabs::Tab> tabs;
    int waiting = 0;
    for (int at = 0; at < m_all.size(); ++at) {
        const int count = m_all.at(at)->waiting();
        tabs.append({at, m_names.at(at), count > 0 ? QString::number(count) : QString()});
        waiting += count;
    }
    m_tabs->setTabs(tabs);
    emit badgeChanged(waiting, true);
}

void CompliancePane::refresh()
{
    page()->refresh();
}

void CompliancePane::focusFilter()
{
    page()->focusFilter();
}

void CompliancePane::find(const QString &what)
{
    m_wanted = what;
    for (CompliancePage *each : std::as_const(m_all)) {
        if (!each->list()->wasRead())
            each->refresh();
    }
    findWanted();
}

void CompliancePane::findWanted()
{
    for (int at = 0; at < m_all.size() && !m_wanted.isEmpty(); ++at) {
        if (!m_all.at(at)->has(m_wanted))
            continue;
        showPage(at);
        m_all.at(at)->find(std::exchange(m_wanted, QString()));
    }
}

bool CompliancePane::escape()
{
    return page()->escape();
}
