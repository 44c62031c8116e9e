"""What was learned of words and of the company they keep.

Written by tools/learn_wording.py, never by hand: the kinds of words, and what each
trait weighs for every reason, in hundredths.
"""

KINDS = """\
A academic academics accountant accountants adams adjunct adjuster adjusters admin administrator
A admins affairs afp agencies agency agents airlin airline airlines airplane airport airways
A akamai allen amazon among anaesthetist anaesthetists analyst anderson aol appl apple
A applicants appointed apprentic apprentice archivist archivists armed army arrested assailant
A assailants assessor assessors assistant associate ato atos attacker attackers attorney
A attorneys audit auditor auditors authorities authority aws azur azure bailif bailiff bailiffs
A baker bakery bank bankers banking banks barclay barclays barista baristas barrister barristers
A bartender based bennett blok bloke bookkeeper borrowers bos boss bosses bought brewery
A briefing brokerage brokerages broncos brooks bruins bt builder bureau bursar bursars buyers
A buys cabinet callers campbell capita captain captains carer caretaker caretakers carpenter
A carrier carriers cashier cashiers caterer caterers chandler cheater chef chefs chemist chief
A choirmaster choirmasters cisco claimants clark classes cleaner cleaners clergy clerk clerks
A clients cloudflar cloudflare co coach coleman colleagu colleague colleagues colleges collins
A colonel columnist commander commission committee companies company compaq conductor constabl
A constable constables consultant consulting contractor cook cooks cooper corporate corporation
A corporations correspondent council councillor councillors councilors counsel courier cowboys
A crew crews cunningham curator curators customers davis dba dealers dean deans debtors
A decorator defendants dell dentist department deputy designer designers detectiv detective
A detectives developer diners director distributor distributors dockers doctor doctors donors
A drivers editor editors education educators elected electrician electronics ellis emeritus
A employe employee employer engineer engineers enrolled evans examiner executive executives
A facebook faculty farrier farriers fastly fbi financial firefighter firefighters fireman
A firemen firm firms fisher fisherman fitter flight folk foreign foreman former fred freeman
A freight friend fujitsu gardener gardeners gardner geek geeks general giants github gitlab
A glazier glaziers googl google governing government governments governor governors graduate
A graduated graduates graham griffin groundskeeper groundskeepers groundsman group groups grower
A growers guard guards guests gunman gunmen guys hacker hairdresser hairdressers harris harrison
A hart harvard haulier hayes head headteacher hedge helicopter hewlett hitachi holder holders
A homeowners hosted hosts householder householders hsbc ibm inspector inspectors installers
A instructors insurance insurer insurers intel intern investigating investigator investigators
A investors invigilator invigilators james janitor jet john johnson journalist judg judge judges
A jurors jury justice keeper keepers kelly labor lad lads landlady landladys landlord landlords
A lawmakers lawrence lawyer lawyers leaders league lecturer legislators legislature lender
A lenders lending lewis lg librarian lieutenant lifeguard lifeguards lloyd lloyds loaders
A locksmith lucent maker makers manager managers managing manufacturer mason mastercard mayor
A mayors mechanic members met microsoft microsystems midwif midwife midwifes miller millers
A minister ministers ministry moore morris mortgage mortgages motorola motors murphy myspace
A national nec neighbours netscape newcomer newman northgat northgate novell ntt nurs nurse
A nurses officer officers official operator operators optician opticians organiser organisers
A organization organizers outsourcer owned owners packard packer packers painter panasonic
A panthers paramedic paramedics parker parties partner partners patriots paypal pediatrician
A personnel peterson phillips photographer photographers physician physicians physiotherapist
A physiotherapists picker pickers pilot pilots plumber polic police policeman policemen
A policewoman porter postman postmaster postmasters presenter presenters priest priests prime
A producers professor professors programmer promoter promoters prosecution prosecutors provider
A psychiatrist psychologist publisher publishing pupils purser pursers quoted radiographer
A radiographers raiders rail ranger rangers rbs receptionist recruits refere referee referees
A refinance registrar registrars reporter reporters representative representatives representing
A retailer retailers reynolds riley roberts robinson rogers roofer roofers routes russell said
A salesforc salesforce samsung sanyo sap scaffolder schools scott secretary securities security
A seller sellers selling senior serco sergeant sergeants shaw shepherd shepherds shoppers siemen
A siemens signaller signalman skipper skippers smith soldier soldiers sorter sorters sources
A sponsor sponsors staf staff stagehand stagehands state stevedor stevedore stevedores steward
A stewards stewart stocks strip stripe students stylist stylists subcontractor subprime
A subsidiaries subsidiary sullivan supermarket supervisor supplier suppliers surgeon surgery
A surveyor sysadmin tailor tailors taught teachers teaches teaching team tech techies technician
A technicians techy telecom telecommunications teller tellers temp temps tenants tester thief
A thompson told toshiba tout trackman trader traders traine trainee trainees trainer tram
A transit treasurer treasurers tutor tutors twilio twitter typist typists umpir umpire umpires
A undercover undergraduate undergraduates undertaker undertakers underwriter underwriters union
A unions universities university usher ushers utilities utility vendor vendors venture verger
A vergers vet vets vicar vicars vice visa visitors vodafon vodafone volunteers waiter waiters
A waitres waitress walker warden warder warders webmaster wheeler whoever wholesaler wilson
A worldpay wright writer yahoo yale
AD aircraft business cargo investment manufacturers online trades users web
AE administration
AH aboard appeals buying college congress driving federal grocery loans magazine passengers
AH traffic
AQ establishment investments
AS interview
AT according saying warned
AW slack vandal
D actuator analyser analyzer antenna antennas applications archiv archive archives array
D automated backup backups baking barcod barcode batch battery beacon bearing boards boiler
D boilers breaker broad broadband bucket buckets bug bugs cabl cable cabling calibration
D callback camera cameras carousel catenary cd cel cell cellphones cellular ceramic certificates
D channel channels chiller chip chips circuit circuits cloud cluster combustion communications
D compressor computer computers computing conduit connect connected connecting connection
D connections consumer consumers container containers conveyor cooki cookie cookies cooky cool
D coolant cooling crawler cursor cylinder cylinders data deals declining design designs desktop
D detection developed devic device devices diesel digital directories directory discs discussing
D disk disks domain domestic duct ducts edg edge electric electrical electronic employment
D encryption engin engine engines environments equipment exception exceptions exchang exchange
D export exporting exports extension extract facilities feature features feed feeds fiber fibr
D fibre firewal firewall flag fleet floppy flow flows fram frame frames function fus fuse
D gateway gearbox generator generators goods handheld handl handle handles handover hardwar
D hardware hash heap hook hub hybrid images imaging import imported importing imports index
D industrial infrared integrated interpreter introduced inverter ipad iphone ipod job jobs kit
D laptop laptops laser layer layers len lens libraries link linking links loading loads local
D lock locks locomotive login machin machine machines macintosh macro magnetic management
D manifest manufacturing mast master materials matrix media memory messag messaging metadata
D mobile model models mount mounts multimedia narrow nasdaq network networking networks newer
D offset offsets operates optical origin original output packag package packages packet panel
D panels pc pcs phones pile pipe pipeline piston planner plaster platform plug plugs points port
D portable powered primary private prob probe probes probing processes processing produced
D production profit programming proprietary propulsion prototype proxy pump pumps purchasing
D queues quota quotas rack racks radar receiver receivers reconciliation recording records relay
D relays releas release released releases releasing replica replicas roam roaming run sales
D satellit satellite satellites scale scanner scanners scanning screen screens script scripts
D secondary sector sectors sensing sensor sensors sequenc sequence servic service services
D session sessions setting settings settlement shel shell shipments signal signaling signalling
D signals slav slave slaves socket sockets softwar software spending stack standby station steam
D stock storag storage stream streams string structure subsidies substation surface switch
D switches switching system systems tap tape tariff tariffs technologies technology television
D terminal testing thermostat thick thread tier til tile tiles till tills toggl toggle token
D tokens tool tools topic topics trade trading training transaction transactions transformer
D transmission transmitter transmitters trigger trunk trunks turbin turbine turbines turnstil
D turnstile turnstiles tv valv valve valves version versions video virus voltag voltage volum
D volume wide wir wireless wires wiring workers zon zone zones
DA agent businesses dispatcher employees fans host industry internet loader markets msn printer
DA printers producer products providers purchases worker
DE control meaning using
DF gain gains price prices
DFR restart
DH app branch bridg bridge bus certificat certificate costs crucial form forms key kiosk library
DH main path pool profits record tabl table tablet value websit website
DM browser servers
DN board load queu queue register view
DPA fan
DQ access components concept creating discussion environment functions operating proces process
DQ product provides root standard supply uses
DR patch
DS shar share updat update updates
DT leading
DX itself
E abandon agree agreed agrees aim aiming aims almost analysts anticipat anticipate anticipates
E anticipating anticipation any appear approval approved are argue assur assure assured assuring
E attack attacks avoid barely bear believ believe believed believes bet bid boost bound bring
E bullish buoyed bush carry cautioned cautious certain challenge chance clinton compelled
E concerned conditions confidenc confidence confident consider considering convince cooperate
E coordinated could count crossing dare deal declined delighted desire disappointed
E disappointing disappointment doubts downside due eager economists embrace ensures enthusiasm
E envisag envisage envisaged envisages envisaging estimat estimate estimated estimates
E estimating etas exist expect expectation expectations expected expecting expects extremists
E fancy finger fingers forecasting forecasts forese foresee foreseeable foreseeing foreseen
E foresees future gdp generally give go going gonna guaranteeing guarantees gues guess guessing
E harder helping hesitate hold hop hope hoped hopeful hopefully hopes hoping if imagin imagine
E imminent indication insists insure insurgent insurgents intend intended intends intent
E intention intentions invite join largely launch legitimate less likely linked luck make
E materialize meant meantime meet militants million minds mostly must near nearing nearly need
E needs obliged often okay opportunity optimism optimistic option or ought outlook pencil
E pencilled personally persuade pessimism pessimistic pick plan planned planning plans pleased
E pledge pledged pledges pledging pois poised possibility possible predict predicted predicting
E predictions predicts presence presum presume probably proceed program project projected
E projection projections promis promise promised promises promising proposed prospect prospects
E purpose quick re reasons reckon reckoned reckons recognize reflected reflecting renewed
E represent roughly satisfied satisfy schedul scheduled securing seek seeks sentiment set shal
E shall shan't should significantly slat slated speculate stressed struggling suggest suggesting
E suppos suppose supposed supposedly sur sure survey suspected take target targeted targeting
E targets tend terrorist terrorists than that these think timeframe timelin timeline timetabl
E timetable tough trust uncertain unclear unknown unlikely upbeat urged us usually vowed wager
E wants weakness welcome welcomed whether wil will willing wishes wo worried worry worrying
E would
ED common considered demand earnings higher peace terms used
EF accept actions approve compared decision declare demands fails increase insist pressure
EF proposal reluctant seeking sought total try unwilling urge worries
EH financing forecast incentive partly raise strong
EN allow allowed allowing assume be benefit change choose decide determined easily effectively
EN except follow given help keeping means might needed negotiate ones presumably rather
EN regardless remain unless use ways
EO anticipated promote
EP all alone anyway ca come do does figured get getting gotta happens have heck hey honestly
EP hurry know let loved lucky ourselves pretend realize really remember remind some there thinks
EP trying want wonder wondered yeah yes
EQ aimed choice commitment concern create decisions depend determine different direct effort
EQ encourage expand feasibl feasible further inevitable initial introduce likewise moreover
EQ necessary obligation other participation potential problem proposals propose reduced reflect
EQ regard respect similar specifically step strategy such support threat unlike willingness
ER agreement each giving got instead just keep prepared preparing putting relatively stand turn
ER without
ES chose learn says tel tell understand wanted why wish wished
ET about adding although apparently appears closer continue course decided despite directly
ET elsewhere far few helped indicated issue least more move only possibly rest seen stop
ET suggested thanks their this to trouble
EW chances cuts fear hurt ignore push
EX bad because better big bigger convinced definitely did difference doing doubt easy enough
EX especially every exactly gone good guarante guarantee guaranteed happen hard how it liked
EX looking most much necessarily nevertheless no nonetheless nor not our plenty rarely reason
EX similarly sometimes still surely surprised thing thinking though thought way we worse
F ablaz ablaze abort aborted accepted appealed argued attempting backlog backlogged blackouts
F blast blew block blocked blocking blocks blowing blown blows bomb bombs bounc bounce bounced
F bouncing brakes break breakdowns breaking brick bricked broken buckl buckled burned burning
F burnt burst bust caught charred chok choke choked clog clogged collaps collapse collapsed
F collapsing collided collision conflict conflicting corrod corrode corroded corrupt corrupted
F corruption crash crashed crashes crashing crawl crawled crawling criticized crossbar cycl
F cycle cycled dead deadlocked death decline declines defect defectiv defective defects delaying
F demanded demanding demot demoted denied deny denying desync desynced detach die died
F disappeared disconnect down downturn drain drift drifted drifting drop drops duplicat
F duplicate duplicated dying emit emitting endorse erratic errored errors escaped evict evicted
F evicting exceed exceeded exceeding exceeds exhaust exhausted expir expire expired expires
F explod exploded exploding explosion fail failing failur failure faulty fill filled filling
F flaky flap flapped flapping fluctuat fluctuate flush flushed formally foul freez freeze fried
F froz froze fry glitch glitched glitches glitchy grenade grind grow growing hammer hammering
F handed hang hiccup hog hogging hung hurled idl idle inability incompatibl incompatible
F inconsistent inflation injured insistence insisting interrupt interrupted invalid jam jammed
F kaput kil kill killed killing knacker knackered lag lagged laggy leak leaked leaking leaks
F loop looped looping loose los lose losing lost malform malformed malfunction malfunctioned
F migrat migrate migrated misbehav misbehave misbehaving misconfigur misconfigure misconfigured
F mismatch mismatched murdered objected objections oppose opposed outag outage outages outdat
F outdated overflowed overflowing overheat overheated overload overrun overwrit overwrite
F overwritten panick panicked paus paused peg pegged pin pinned plunge poison poisoned pop
F promot promoted purg purge ramp ramping rate react reap reaped rebalanc rebalance rebalancing
F reboot rebooted rebooting rebound rebuilding reconsider redeploy refusal refusing reindex
F reject rejected rejecting rejection rejects reload replicat replicate replicating reschedul
F rescheduled reset resetting resiz resized respond responded responding restarted retried
F retrying revert reverted ripped rise risen rising rotat rotate rotated rust rusted saturat
F saturate saturated scrambl scrambled seiz seized sharp shed shutdown skew skewed skip slide
F slip slowdown slowed slowing slump smashed snap snapped spik spike spiked spiking split
F spurred stal stale stalemate stall stalled stalling starv starve starved starving stick
F strongly stuck stutter stuttered surg surge surged surging survived survivors suspended swung
F tangl tangled tearing terminated thrash thrashing threw throttled throw throwing thrown throws
F tim timed timing tip tipped toast tore torn tossed tossing trapped trip tripping truncat
F truncated twisted unbalanc unbalanced undetect undetected unhealthy unplan unplanned
F unreachabl unreachable unreadabl unreadable unrecoverabl unrecoverable unresponsiv
F unresponsive unstabl unstable unsync unsynced unwel unwell urging vanish vanished wedg wedged
F wip wipe wiped wobbl wobble wobbly wound writes zeroed
FA plane wounded
FD boosted
FE agreeing attempt attempts increased insisted rates refuse refuses steady struggled trend
FE withdraw
FH flood hanging inside onto
FN delay delays empty mis missing permission request
FO degrad degrade degraded terminat terminate
FQ offlin offline response sluggish
FR compromise drained impasse rebuild reconnecting restarting suddenly
FS writ write
FT lead
FW arguing brok broke damag damaged disconnected dived dropped dropping failed fault forcing
FW gained mangl mangled overloaded overwhelm overwhelmed percent prevented publicly rebounded
FW refus refused sever severed shattered skipped soared tripped
FWN delayed
FX panic partially
H account accounts addressed addresses animal animals application appointment art article assets
H baked balanc balance ballot basement basket bathroom beach beans bed bedroom bil bill billions
H bin blog boat boats bread buses butter cak cake cakes campus car card cards cars case cash cat
H chair cheese chicken chocolate clas class clinic coat cod code coffe coffee collection
H collections comedy comic concert cooked cooking corn counter court cream crop debt democrats
H desk dessert dish documentary dog dogs door doors draw drink dry e eating elections
H electricity entrance exam exhibition expense expenses featured ferries ferry field film films
H fin finals fine flooding floor floors food fuel fund funds gallery gam game games garden
H gardens gas gat gate hal hall hearing heat heating hefty highway hill homework hospital house
H illustrated kettl kettle kitchen known lane lesson licenc licence license lift light livestock
H loan mail map mark market mashed match matches meal meat medical medicin medicine medicines
H memorial money movie movies museum music nam name novel number nursing offic office operation
H pag page pages parcel park parked parking parliament parliamentary passport password pasta
H payment payments pharmacy phon phone photo pie pig pizza playing plays porch potato potatoes
H premiere prescription presidential proceedings proceeds published pumpkin rain rains receipt
H recipe recommendation referred refunds reimbursement result road roasted roof room rooms route
H rubbish ruling salad sandwiches sauce savings school season seat senate sheep sho shoe show
H shown shows sit sitting snow soup statement store storm street tax taxes ten test tests ticket
H titled tomato tournament tower train truck tunnel upstairs vegetable vegetables vehicle vot
H vote voters votes voting wal wall walls ward water weather wind window worth
HA appeal credit players ship taxi trains
HD is major picture revenue
HE called interest its numbers
HF win
HM polls
HN amount books compensation cost fees paid paying played story
HQ addres address public thus
HS comment letters noting referring
HT of score scoring
M acl algorithm allocation allowlist amplifier ansibl ansible antivirus apach apache api
M archiver artefact artifact assertion authentication automation automaton autoscaler backend
M backof backoff backpressur backpressure balancer bgp binary bio bios blacklist blob boolean
M bootloader botnet buffer build busbar byt byte bytes cach cache caching calibrator callbacks
M canary cardinality cdn charset checksum chipset cli codebas codebase codec collector commit
M compiler comput compute concurrency config configs configuration configurations consensus
M contactor controller coroutin coroutine cpu credential cron cronjob crontab cve daemon dag
M databas database databases datacenter dataset ddo ddos deadlocks decoder dedup dedupe
M deduplication denylist dependencies dependency deployed deploying deployment deploys
M descriptor dhcp dim dimm discrete dkim dmarc dns dump ec2 ecs egres egress eks elasticsearch
M embedding encod encoder encoding endpoint endpoints epo epos etcd ethernet etl executabl
M executable exploit failover feeder fenc fencing fil file files filesystem firmwar firmware
M garbag garbage gatelin gateline genset git gpu gui handler handlers hdd header healthcheck
M heartbeat hmi honeypot hooks hosting hostnam hostname hsm html http https hydraulic hydraulics
M hypervisor idempotency idp ids imap indexer indexes indexing inferenc inference ingestion
M ingres ingress inod inode inodes instances interlock interlocking ip ips iscsi java javascript
M jbod jenkin jenkins json jvm jwt kafka kernel keyr keyring keystor keystore kubernet
M kubernetes lambda lan ldap leader ledger limiter linkspan linux livelock loadbalancer lookup
M lun macros magnetron mainfram mainframe malwar malware mesh microprocessor microprocessors
M microservic microservice middlewar middleware migration migrations misconfiguration modem
M modul modulator module modules mongodb motherboard mpl mpls mta mtu multiplexer mutex mysql
M nameserver namespac namespace nas nat nfs nginx nic nod node ntp nul null oauth optimiser
M orchestrator ospf overflow pagefil pagefile pantograph parallelism parameter pars parser
M parsing partition payload payloads pbx pdf pinpad pipelin pipelines plc plugin plugins pod
M pods pointer pol polling pos postgr postgres processor processors psu python quarantin
M quarantine query quorum rabbitmq radius raid ram ransomwar ransomware recursion redeployment
M redis regex registry renderer repeater replication repository resolver retries retry rfid
M rounding rout router routing rowlock runtim runtime s3 saml san sandbox scada scal scaling
M scheduler schema scim sdk semaphor semaphore server shard sharding shards siem sip smb smtp
M snapshot snapshotting solenoid spectrometer spf splic splice splitter spooler sql ssd ssh ssl
M sso stacktrac stacktrace stag staging stemmer stonith subdomain subnet subsystem svn swap
M switchboard switchgear sync synchronisation synchronization syncing tablespac tablespace tcp
M tempdb terraform testb testbed throttl throttling timeout timeouts tls tokeniser tokenizer
M tomcat traceback transponder tunnelling udp uefi ui underflow unix ups uptim uptime usb
M validator variabl variable vector virtualization vlan vm vms vnic voip vpn vrf vulnerability
M waf wan watchdog webhook webhooks websocket whitelist windows workstation xml xp
MA acquirer broker brokers docker installer oracl oracle
MF brake deadlock jitter rollback throttle
MH election
MO algorithms contention deploy interfac interface latency parity provisioning rollout
MO saturation telemetry throughput
MP listener
MPAQ driver
MQ architectur architecture bandwidth framework instanc instance linear protocol variables
MR hotfix
N afford apply arriv arrive blank borrow buy cancel canceled cancellation cancelled cannot charg
N charge charged check checks claim closed collect cover created download enter extra faster
N find ful full information invest log longer miss notic notice notion obtain offered open pay
N permitted postpone prefer print printed properly reach reaching read receiv receive receiving
N refunded renew requested requesting requests sav save saving search searching see send sending
N sign signing special spend submit travel twic twice unabl unable unavailabl unavailable upload
N wait waiting watch work writing wrote
NA sell
ND offering
NE able benefits beyond can easier either entire extend finding gives mean offer own safe sooner
NE survive
NF postponed
NH book copy order play refund written
NQ additional besides changing included provided
NR entering leave stay
NT arrival reached
NX fully
O accessibility accordanc accordance action actionabl actionable actioned actioning adherenc
O adherence aforemention aforementioned aggravate aggregat aggregate alleviat alleviate allocat
O allocate ameliorat ameliorate amended amongst anomaly apportion appraisal ascertain benchmark
O bespok bespoke cascad cascade cascaded cessation cognisant cohorts commenc commence comms
O compatibility compatible competency comprehensiv comprehensive confrontation constraints
O contingency criticality cutover degradation delineat delineate deliverabl deliverable
O deliverables descop descoped deviation diagnostic diminution directiv directive directives
O disbenefit discontinu discontinue disruption disruptions disseminat disseminate ecosystem
O effectiveness effectuat effectuate efficacious efficacy elevat elevated eliminat eliminate
O elucidat elucidate enablement endeavour enhanc enhance enhanced enhancement enhances escalat
O escalate escalating escalation exacerbat exacerbate expedit expedite facilitat facilitate
O facilitating facilitation fidelity friction fulfilment functionality granular graphical
O heighten heightened henceforth henceforward hereby heretofor heretofore holistic hostilities
O impactful impair impaired impairment impediment imperativ imperative inaccessibl inaccessible
O inbound inception incidenc incidence indicator indicators ingest inhibit initiat initiating
O inoperabl inoperable inoperativ inoperative institut instituted intermittent intermittently
O interoperability interventions investigatory irrespectiv irrespective iterat iterate junctur
O juncture landscap landscape learnings lessen leverag leverage leveraging liais liaise liaising
O lifecycl lifecycle locale magnitud magnitude maximis maximise methodologies metric minimis
O minimise minimize mitigat mitigate mitigating mitigation mitigations mobilis mobilise
O mobilised modalities modality modification multifactorial necessitat necessitate negatively
O nonconformanc nonconformance normalis normalised normaliz normalized notwithstand
O notwithstanding onboard onboarding operationalis operationalise optimal optimis optimisation
O optimise optimised optimiz optimization optimize outturn paradigm performant permutation
O persist pertain pertaining piloting postur posture precipitat precipitated preclud preclude
O preventing principles prioritisation procur procure propagat propagate propagation provisioned
O pursuant rca realign reconfigur reconfigure rectification rectifying recurrenc recurrence
O recurrences reinstatement remedial remediat remediate remediation render rendered rendering
O reportag reportage requisit requisite resourc resourcing retrospectiv retrospective
O retrospectives revis revised roadmap sanitis sanitise scalabl scalable scop scoped signpost
O situational solutioning stabilisation stabilise stakeholder stakeholders stipulates suboptimal
O suboptimally symptomatic synergies synergy systematic systemic taskforc taskforce tension
O tensions therapeutic thereby thereof timely timescal timescales touchpoint touchpoints
O traction transact transactional transitioned trending triag triage triaging unavailability
O underpin underpinned upscal upscale utilis utilisation utilise utiliz utilize utilizes
O workaround workload workstream worsen
OE ensuring
OM interfaces
OQ establishing utilizing
P anybody anyon anyone audienc audience audiences candidat candidate cares champion child
P children citizen citizens commuter cyclist diner elderly employers everybody families family
P father gamer holidaymaker homeowner household husband islander juror kid learner listeners
P lives medalist merchant mother motorist ordinary others parents party patient pensioner person
P player pretending reader readers relativ relatives resident restaurant rider runner shopkeeper
P skier spectator subscriber supporter swimmer taxpayer taxpayers thank they traveler
P understands victim viewer viewers voter wherever witnes witness woman worshipper you
PA applicant borrower buyer caller carers claimant customer dad donor farmer guest guy man
PA member mom neighbour owner parent passenger peopl people pupil shopper solicitor somebody
PA someon someone student teacher tenant traveller user visitor volunteer
PE admit americans believing bother excited folks letting likes many maybe ok puts reminds them
PE those wanting watching wondering yourself
PF victims
PH shop
PN anywhere themselves
PS friends
PX afraid anymore damn else everyon everyone feels gets glad goes happening happy i keeps kids
PX knowing knows laugh loves me my myself nobody ours scared somewhere sorry talking tired
PX whenever your
Q acceptable accommodat accommodate accordingly accountability achieving actively activities
Q additionally addressing adequate advers adverse adversely affected affecting agenda agreements
Q aid alignment alternativ alternative alternatives analogous analyses analysis analytical
Q analyze anomalous applicable applies applying appropriat appropriate approximately arrangement
Q arrangements aspect aspects assess assessing assessment assessments assist assistanc
Q assistance assisting attain attend attendanc attendance attending augment authoris authorise
Q authorization availability baselin baseline basic blueprint bottleneck calculation
Q capabilities capability capacity careful challeng challenges clarification clarify climate
Q clinical cohort collaborat collaborate communicat communicate communication complianc
Q compliance complicated comply component computation concepts concerning concluded conduct
Q conducted conducting conjunction connectivity consequenc consequence consequently considerabl
Q considerable consideration consignment consignments constitut constitute constitutes
Q constraint constructive consultation consultations contain contained context continuation
Q continuing continuity coordinat coordinate coordination core correlation criteria critical
Q dealing decrease define defining deliver demonstrat demonstrate demonstrated demonstrates
Q detailed determining detrimental developing differential difficulties dynamic effect effective
Q effects efficiency element emb embed embedded emphasis emphasize empirical enabl enable
Q enabled enabling encounter encountered encouraging engag engage engaged engagement engaging
Q environmental essential estat estate evaluat evaluate evaluated evaluating evaluation
Q evaluations event events examination examine examples execut execute execution exists expanded
Q expanding experienc experience experienced experiences experiencing expertise extent factor
Q factors feasibility finalis finalise finalised findings focus focused focuses focusing formal
Q formulate formulation fulfil functional fundamental furnish furthermore global governanc
Q governance governmental greater greatly guidelines identification identified identify impact
Q impacted impacting impacts implement implementation implemented implementing implications
Q importance impose improvement improving incorporate individual inevitably infrastructur
Q infrastructure initiate initiated initiativ initiative input inputs integral integrat
Q integrate integrating integration intervention introducing involve journey journeys knowledge
Q learning legislation likelihood limit limitation limitations limited limiting limits locality
Q logistic logistics maintain maintained mandated mandates mandatory mathematical matters
Q meaningful measur measure measurement measures mechanism meetings method methodology methods
Q metrics minimum multipl multiple natural nature necessity negative objective objectives
Q obligations observ observed observing ongo ongoing operations outcom outcomes outlined
Q parameters partial participant participants participate penetration perception performanc
Q performance permits perspective phas phase phased policies population portfolio possibilities
Q practical precise primarily prior prioritis prioritise prioritiz prioritize proactiv proactive
Q proactively probability procedures productivity progres progress progressed progressing
Q promoting proper protection providing provision provisions purchas purchase purely pursued
Q pursuing quality reasonable recommendations reducing reduction refers reforms regarding
Q registration regulations regulatory relation relief requirement requirements requires
Q requiring resilienc resilience resilient resource resources resulted rigorous risks robust
Q safeguards scientific scope seamles seamless severity shift significant solely solutions sorts
Q specified spite stability standards statutory strategies streamlin streamline strength
Q stricter stringent study subject subsequent subset substantiv substantive supervision supports
Q sustain theoretical theory thorough threshold transform transformation transforming transition
Q types underly underlying understanding undertak undertake undertaken undertaking undertook
Q unique upgrade upgrading upstream useful validat validate validated validating validation
Q varianc variance variety various velocity verification visibility whereas whereby workflow
Q workflows
QD approach commercial defined economy existing hence important involves issues mechanisms
QE ability achieve actual affect attention changes commitments concerns contribute creation
QE describe determination develop development efforts ensure establish example found fulfill
QE funding immediate initiatives involved lack particular policy priority problems projects
QE proposing pursue reflects reform risk specific steps strengthen stronger success sufficient
QE suggests unusual weak
QF growth increases increasing reconstruction
QH related resulting separate substantial
QM finite
QN addition allows include manage permit provide rely require required rules sale secure
QN therefore
QO cooperation enables flexibility improve maintaining reduce relevant strengthening stressing
QR depends
QX circumstances consequences economic simple
R across again aside away back built clear cleared clears complet complete completed completing
R completion conflicts consecutive correct corrected correcting crack cracked cur cure curtail
R curtailed disagreement disagreements dispute disputes don done drive ended ends finish
R finished finishes finishing fix fixed fixes fixing flowing forward functioning ground halting
R hand holding line mend mended mends nail nailed negotiating negotiations normal normality
R normally off out over patched position ran ready rebuilt reconnect reconnected recover
R recovered recovering recovers rectify reinstat reinstate reinstating relaunch relaunched
R remedied remedy renovated reopen reopened reopening reopens repair repaired repairing repairs
R replac replace replaced replacement replacing replenish replenished resettl resettled
R resolution resolv resolve resolved resolves resolving restor restore restored restores
R restoring resum resume resumed resumes resuming returned returning returns right righted
R running side sides smooth solv solve solved solving sorted sorting stayed steadied straight
R talks tie tied typical up usabl usable usual worked working
RD maintenance
RE depending discuss face pull put turning typically
RF against apart ball halt halted hands suspend
RH along winning
RN availabl available free prepare return works
RO resumption stabilis stabilised
RQ discussions negotiation operational recovery rectified reinstated restoration solution
RT around before came eighth ending entered finally half home into kept leaving long moved
RT moving past round row seventh sixth stopped then through together turned went when with
RW behind picked
S advice advise announc announce announcement answer answered answers ask asking asks bulletin
S cal call cited comments consult contact describing inform informing instructed listen news
S newspaper notify please publish questions reminded reply report ring say speak telling word
SA citing press
SE asked explain question talk
SF advised informed
SH document email issued letter post text
SN calling calls explaining hear heard message messages words
SQ reference
ST announcing reported reports
T added afternoon afternoon's afternoons afterward ago also am appeared approached april at
T august autumn became bedtim bedtime began beginning breakfast bst buffet by celebration
T changed christma christmas clos closing combined conference continued curtain dawn day
T daybreak days deadlin deadline decade december dinner dinners during dusk earlier early easter
T elevens elevenses emerged end eve evening evening's evenings eventually fall fast feast
T february first followed fortnight friday fridays gmt goal had heading held here holiday
T hometim hometime hour hours hrs immediately imminently in initially instant interval january
T jiffy july jun june kick kickof kickoff last lasted later lunchtim lunchtime lunchtimes march
T may meanwhile mid midday midnight midweek min mins minut minute minutes mo moment momentarily
T moments monday mondays month months morn morning morning's mornings newscast next night
T nightfal nightfall nightly nights noon noontim noontime november o'clock october officially
T opening originally overnight passed peak period playtim playtime pm pre presently previous
T prompted quarter rainy recent recently reportedly saturday saturdays schedule sec second
T seconds september shortly showed sight since sometime soon spot spring stage start starting
T subsequently successfully summer sunday sunday's sundays sundown sunrise sunset supper tea
T teatim teatime temporarily term thanksgiving thereabout thereabouts thereafter third
T throughout thursday thursday's tick today tomorrow tomorrow's tonight tonight's tour tric
T trice tuesday twinkl twinkling under utc was watched wedding wednesday week weekday weekdays
T weekend weekends weeks whil while winter year years yesterday
TA confirmed officials
TE ahead already announced another as been both bringing com coming continues country current
TE eta has however making meeting new now one place present raised same surprise taken takes
TE taking the time times visit
TF tried
TH final latter lunch meals which
TN for gave managed opened part sent upon well
TO forthwith
TP couple were
TQ date extended following previously several
TR a after afterwards and arrived begin begins begun between briefly brought close eight fifth
TR five forced four fourth from he his made nine on point quickly saw seven short six spent
TR started starts three took two until where
TS latest
TW led moves
TX comes having
W abus abuse abused abusing accidentally acknowledging alleged arrogant avoided beaten blam
W blame blamed blames blaming blunder blundered blunders botch botched breach breached breaches
W breaching bungl bungle bungled bungling careles careless carelessly carelessnes carelessness
W cents charges cheat cheated clanger climbed clumsily cock cocked complained complaints confus
W confused contrary correctly counterproductive criminal cros crossed culprit cut cutting
W cynical damaging dawdl dawdled deceived delet deleted deliberately demolish demolished disgrac
W disgrace dishonest disobey disobeyed disregard disregarded dril drilled drove dumb edged
W erroneously excuses failings fallen falsely faulted feared fell flaw flawed flooded flout
W flouted fluf fluffed foolish forget forgets forgetting forgot forgotten fraud fumbl fumbled
W gaf gaffe guilty hack hacked hit howler hypocritical idiot ignor ignored ignoring immoral
W inaccurate inadvertently inattentiv inattentive incompetenc incompetence incompetent
W incomplete incorrect incorrectly inept inexperienc inexperienced interfer interfered
W irresponsibl irresponsible irresponsibly jump jumped justified knock knocked knocking laps
W lapse lapses lax lazy leapt left lied manslaughter meddl meddled mes mess messed misconduct
W misdial misdialled misfil misfiled misguided mishandl mishandled mishandling misheard
W misinform misinformed misjudg misjudged misl mislaid misleading misled mismanagement mispoint
W mispointed misread missed misses mistak mistake mistakenly mistakes mistook mistyp mistyped
W misus misuse misused mix mixed muck mucked muddl muddled naive neglect neglected negligenc
W negligence negligent negligently nick nicked omit omitted overran overslept oversold pinch
W pinched plough ploughed pres pressed pressing prosecuted pul pulled pushed pushing rash
W reckles reckless recklessly responsibl responsible rogu rogue rolled rush rushed sabotag
W sabotage sabotaged scam scammed screw screwed selfish shipped shirk shirked shoddy
W shortcomings shot silly skimp skimped slash slashed slid slipped sloppy slumped snag snagged
W spate spil spilled spoil spoiled stepped stol stole struck stupid submerged swerv swerved swip
W swiped tamper tampered thoughtles thoughtless threatening ticked tinker tinkered trash trashed
W trod tumbled unacceptabl unacceptable unfair unhelpful unjustified unplug unplugged unplugging
W unprofessional unsaf unsafe unsupervis unsupervised untest untested untrain untrained unwis
W unwise vandalis vandalised vandalism violations wrongdoing wrongful wrongly
WE acknowledge
WF dipped dragged falling grabbed plummeted plunged pulling punched repeatedly rose shares
WF slipping
WN error slow wrong
WP excuse fool
WQ oversight
WR front
WTN lat late
WX boring joke ruined shambl shambles wrecked
X absolut absolute absolutely absurd abysmal accomplishment admittedly aftermath agonis
X agonising alway always amazing amazingly anarchy anger angered angry annihilat annihilated
X annihilation anxious apocalyps apocalypse apocalyptic appal appalling armageddon astonish
X astonishing astounding atrocious awesome awful awfully badly bedlam believable bizarre
X blackout blip bloodbath bloodshed bloody breathtak breathtaking brutal calamitous calamity
X carnag carnage cataclysm cataclysmic catastroph catastrophe catastrophic caused causes chao
X chaos chaotic chaotically colossal comeback completely contribution countles countless crazy
X crippl cripple crippled crippling crises crisis cruel crunch cry damning dazzling deadly
X debacle debilitating deeply deplorable despair desperat desperate desperately despicable
X destroy destroyed devastat devastated devastating devastation diabolical dir dire disaster
X disasters disastrous disgust disgusting dismal distraught disturbing doom doomed downright
X dozens dramatic dread dreadful earthquake embarrassing emergency enormous enrag enraged
X entirely epic equally ever everyth everything exceedingly exceptional exceptionally exciting
X excruciat excruciating explained extraordinarily extraordinary extrem extreme extremely fairly
X fallout familiar fantastic fatal fears fiasco fit flawles flawless flawlessly floods forever
X frantic frenzied frenzy frightening frustrating fum fuming furious fury genuinely ghastly
X gigantic great gruesome hammered harrowing heartbreak heartbreaking heartbroken heaven hel
X hell hellish hideous highly historic honest hopeles hopeless hopelessly horrendous horribl
X horrible horribly horrific horrifying horror hug huge hundreds hysterical immeasurabl
X immeasurable immense impossibl impossible impression impressive incensed incomprehensible
X incredibl incredible incredibly indescribabl indescribable inexcusabl inexcusable infuriated
X insan insane insanity intolerabl intolerable ironically irreparabl irreparable kaboom kind
X large lawlessness loneliness ludicrous mad madnes madness manner massiv massive massively
X mayhem melt meltdown midst millions miserabl miserable misery monstrous monumental morally
X mortified mortify mortifying mortifyingly murderous never nightmar nightmare noth nothing
X obliterat obliterated obscen obscene oddly outcry outrag outrage outraged outrageous overly
X overwhelming pain painfully pandemonium panicking paralys paralysed paralyz paralyzed pathetic
X perfect perfectly perilous phenomenal physically practically precisely predictable profoundly
X protesters proud proved proves provoked provoking quake quite rag rage raging ravag ravaged
X real reeling remarkable remarkably ridiculous riot ruin sad scandal scandalous scandals scary
X sensational senseless seriously setback severe severely shameful shock shocking sicken
X sickening small somewhat sparked sparking spectacular spiral spiralling stagger staggering
X startling strangely stricken strife stun stunning sudden suffer suffered suffering
X sufficiently suited super supremely surprising surprisingly tale talked tens terribl terrible
X terribly terrific terrify terrifying thousand thousands tiny totally tragedies tragedy tragic
X tremendous triumph troubles true truly truth tsunami turmoil ugly unbearabl unbearable
X unbelievabl unbelievable unforgivabl unforgivable unfortunate unimaginabl unimaginable unjust
X unprecedent unprecedented unrest unspeakabl unspeakable unthinkabl unthinkable upheaval urgent
X useless utmost utterly vast very vicious victory violent virtually weird widespread wildly
X woeful woes wonderfully worst wracked wreck zero
XE actually aware basically become bit but certainly dream essentially even fact gotten happened
XE hardly idea importantly indeed knew little look looked looks lot makes matter merely mind
XE neither obviously perhaps pretty prove reality realized reasonably seeing seem seemed seems
XE seldom so something sort things too ultimately understood undoubtedly unfortunately what
XE whatever whole wonderful yet
XF accident causing damage frightened recession triggered
XH best
XN clearly difficult otherwise
XO instability worsening
XP anything everywhere feel feeling felt fortunately fun him life like love none nowhere simply
XP somehow stuff touch
XQ cause particularly sense serious uncertainty
XR situation
XS learned
XT amid being brings himself once prompting she wake
XW abandoned frankly funny irrelevant obvious sadly
"""

WEIGHTS = """\
	-273 -266 -265 -225 -257
!acronym	-27 -2 -34 8 -26
!alarm	-59 -46 -29 -26 275
!blame	-47 -7 101 -10 -5
!cause	79 -10 -34 22 -18
!contraction	-22 36 -10 -22 -11
!hard	-1 0 0 7 -2
!hedging	-6 -4 -2 -8 13
!internal	-68 -31 -29 13 -12
!jargon	-15 -10 -14 76 -11
!latin	-47 -2 -21 -7 -2
!long	14 -3 0 10 0
!passive	-53 -36 -1 199 -11
!promise	-4 93 -4 -6 -3
!technical	37 -22 -34 -33 -24
#	-2 -42 -39 -24 -19
# #	-22 -8 -4 -9 -2
# .	-4 0 -4 -5 -2
# >	0 -14 -12 6 -5
# E	30 -11 -5 -3 -4
# H	-3 -1 -1 -1 0
# Q	27 -1 -5 9 0
# and	-3 -4 0 0 0
# is	9 -7 -5 -13 -3
# may	-2 0 0 0 0
# on	-17 -1 -4 -3 0
# to	-1 -2 0 -2 -1
#, nobody	37 -28 -23 5 -10
#…#	14 -11 -4 10 -3
#…9	-18 -7 -2 -1 -1
#…A	-13 -1 -11 -3 -1
#…D	-29 0 -2 -6 -2
#…E	27 -8 -9 -4 -5
#…F	47 -7 -5 -4 -5
#…H	-6 -1 -1 -2 -2
#…N	-4 0 -1 -2 -1
#…Q	24 -2 0 -7 -1
#…R	-8 -5 -6 -2 -1
#…T	-1 -10 0 -3 -1
#…W	-2 0 0 0 0
#…because	-2 -4 0 -1 -1
#…is	8 -7 -6 -15 -4
#…may	-2 0 0 0 0
#…your	-2 0 0 -4 -1
.	-23 -66 -20 -56 -90
. #	-1 -9 -3 13 -3
. .	-16 -17 9 27 -24
. 9	-30 -15 -8 -7 -3
. >	27 -18 26 21 35
. A	12 -22 33 -11 -6
. D	28 11 -27 4 -13
. E	-103 -32 24 -9 -9
. F	54 -2 -22 -12 -4
. H	10 32 -9 26 -11
. M	39 -3 -10 37 -2
. N	59 16 46 -4 -5
. O	18 -11 -3 37 -4
. P	-28 -2 -4 -5 -5
. Q	-12 22 1 35 -4
. R	13 17 -15 36 -5
. S	-4 -9 -4 8 -1
. T	-24 29 24 7 -7
. W	45 -8 46 -12 -2
. X	5 -5 -5 -2 -2
. ^	-6 0 -5 -2 0
. a	-7 -2 30 -6 -1
. and	-24 -7 -4 -11 -7
. at	-15 -9 -11 -9 -2
. be	-8 26 -5 -5 -3
. because	-14 -8 -1 3 -1
. but	-13 0 -1 0 0
. by	70 3 -16 21 -2
. can	-10 -11 -12 -2 -2
. does	-17 -3 -4 -1 -1
. for	-31 -35 13 -30 -3
. has	-71 -24 -16 -5 -5
. if	0 10 0 0 0
. in	41 -14 48 19 -4
. is	19 -25 -39 -14 -40
. it	1 0 0 -3 0
. may	-2 -11 -2 -16 -2
. not	2 -1 -5 -2 0
. of	29 27 -8 14 0
. on	79 -20 45 64 -5
. our	31 0 -3 -3 0
. so	-17 -3 -8 -7 -4
. the	27 -13 -10 -11 -5
. to	-9 -11 -5 2 -1
. will	-8 -12 -8 -7 -3
. with	-14 -3 33 -7 -2
. would	-21 25 -15 -4 -3
9	-17 -21 -33 -45 -18
9 .	-2 -2 -1 -1 -1
9 9	9 -2 -6 -2 -2
9 >	-22 40 -20 -26 -12
9 D	-7 0 -1 -1 0
9 E	0 -6 0 -1 16
9 F	-15 0 0 -2 -1
9 N	-19 -1 -1 -1 16
9 R	-8 -3 0 -2 0
9 T	-9 -38 -2 -9 -6
9 W	-1 0 -5 0 0
9 and	-8 -3 0 -1 -2
9 has	-5 0 0 0 0
9 if	0 0 -1 -1 -6
9 in	28 -1 -1 -1 -2
9 is	-2 -2 0 -4 -2
9 of	-14 0 0 0 -2
9 so	-3 -9 0 0 0
9 to	-6 -1 0 -1 -1
9, nobody	-9 12 -17 -29 -16
9…#	-7 -1 0 -1 -1
9…9	-23 -9 -7 -8 -4
9…D	19 -9 -1 -2 -2
9…E	-4 -8 0 -3 9
9…F	-38 -2 -1 -2 -5
9…H	-2 -14 -6 0 -1
9…N	-31 -11 -7 -9 11
9…Q	-8 -2 0 -2 0
9…R	-18 -11 -1 -5 -1
9…T	-2 -40 -1 -7 -5
9…W	29 -1 -6 -1 17
9…X	3 -3 -1 -1 11
9…has	-5 0 0 0 0
9…if	0 0 -1 -1 -6
9…is	-27 -12 -1 -11 -12
9…may	29 0 0 0 17
9…not	-12 -1 -1 -1 0
9…our	32 0 0 0 -1
9…will	1 -4 0 0 0
9…you	0 -4 0 0 0
9…your	-9 -5 0 -2 -7
:	-57 23 -19 -33 -19
: >	-7 54 -11 -24 -16
: N	0 -2 0 0 0
: T	-9 -50 0 -4 -1
: a	-1 -8 0 -1 0
: and	-18 31 -1 -2 -2
: at	0 -4 -2 -1 0
: is	0 -2 -1 -1 0
: on	-1 -2 0 0 -1
: to	-3 -9 -1 0 0
:, nobody	-13 13 -9 -18 -11
:…:	-14 -46 -4 -3 -4
:…D	-3 -11 0 -1 0
:…E	0 6 -3 0 0
:…F	-10 -2 0 -1 -1
:…H	-20 -8 -3 0 0
:…N	-24 -10 -4 -2 -1
:…Q	0 -7 -1 0 0
:…R	-10 -25 -2 -2 0
:…T	-14 17 0 -4 -1
:…because	-8 -2 -2 0 0
:…if	0 -3 0 0 0
:…is	-15 -16 -2 -2 -1
:…it	0 -9 0 0 0
:…not	-3 0 0 -1 0
:…we	0 -7 0 0 0
:…will	0 -25 0 0 0
< #	29 -8 -6 -5 -5
< .	26 21 31 41 -38
< A	18 -9 22 -4 -19
< D	13 30 -44 -23 -37
< E	-46 49 -41 35 40
< F	8 -14 -15 58 40
< H	-62 -67 -47 -44 -23
< M	30 -13 2 46 -19
< N	-36 8 -42 -41 -29
< O	-15 -18 -11 -14 -13
< P	-18 -40 0 -23 -29
< Q	-36 9 -18 -4 -12
< R	-52 84 -22 -28 -1
< S	-9 13 -25 -27 -14
< T	28 12 -10 7 39
< W	-24 -5 1 -7 -3
< X	-2 39 -43 -22 21
< ^	-19 -8 -9 -15 -10
< a	50 -60 56 -23 -2
< at	-14 2 -1 0 -1
< because	58 -1 7 -2 0
< by	-1 15 -2 0 0
< does	-12 -8 -8 -1 36
< if	-15 -19 -5 -4 -5
< in	-4 36 -2 22 -1
< it	-2 -36 -7 13 10
< not	-77 21 2 -9 -5
< on	-1 0 0 17 0
< our	-18 -13 -12 -31 -1
< please	-30 -61 -18 0 -26
< so	0 0 -6 -2 -1
< the	34 -28 6 -49 -71
< we	-42 -39 -47 -9 1
< which	3 -1 -1 0 0
< with	-11 9 -1 -1 -1
< you	-3 -54 -8 -23 -21
< your	-28 -22 -6 -14 1
=1	7 -17 -2 -5 -4
=100	1 -1 0 -1 17
=10:40	0 22 0 0 0
=10am	0 -20 0 -1 0
=10p	-10 0 -3 -2 0
=10pm	0 -25 0 0 0
=11am	0 -5 -2 -1 0
=12	-8 -2 -1 -2 -1
=14	-12 0 0 -1 -1
=16:0	-6 68 0 -1 0
=18:0	-2 49 -1 -6 -4
=2	-14 -4 -2 -10 -3
=20	-11 4 0 -2 0
=200	-15 -1 -1 -1 -1
=24	-7 -1 0 -1 -1
=2am	12 -19 0 0 0
=2pm	-10 15 -1 -1 0
=3	-7 11 -1 -2 -2
=30	-1 5 0 -1 -1
=31	0 -4 0 0 0
=3:40pm	0 -2 0 -3 -1
=3pm	-11 22 -3 -5 -2
=4	-2 -5 -2 -2 -2
=4pm	-3 26 -1 -3 -2
=5	-9 29 -2 -1 -3
=502	28 -2 0 21 -1
=5pm	-1 -39 0 -1 -2
=6am	0 -13 0 0 0
=6pm	-8 13 -3 -2 0
=7	-9 -4 -1 -2 -1
=8	0 -2 0 -1 0
=9	12 -7 -1 -6 -2
=999	0 -17 -5 -1 -1
=9am	-10 -74 -4 -2 -2
=a	21 -28 -44 -23 -26
=abl	-1 59 0 -1 -1
=about	-34 -43 -15 -10 0
=absolut	-4 -2 -2 -1 9
=absolutely	0 -4 -1 -2 15
=abus	0 0 6 0 0
=acces	6 56 -2 -1 0
=accidentally	-7 0 16 0 0
=account	-9 7 29 -2 -2
=act	0 23 9 -1 0
=action	6 -2 -8 -7 -2
=actor	-1 -9 -3 -2 -1
=add	0 -26 0 -3 -1
=addres	16 -1 -1 -2 -1
=administrator	-18 0 -3 1 0
=advis	3 0 -1 24 0
=affect	-78 -6 -26 0 11
=after	-17 91 -17 -13 -6
=afternoon	-9 15 -4 -2 -3
=again	-69 134 -17 -10 7
=against	-11 -1 -5 -3 -1
=agency	-18 -1 13 -1 -2
=agent	15 -1 -4 -3 0
=ahead	0 -8 0 0 -3
=aid	-1 -3 0 -2 0
=aim	0 2 -3 0 -1
=air	-5 0 -1 0 0
=airlin	8 0 -3 -1 0
=airport	-10 -4 8 -1 -1
=alarm	16 -3 0 -11 -1
=alert	16 -5 -2 -2 -1
=all	-8 49 0 -16 12
=allow	-4 -3 0 0 0
=along	-2 0 0 0 0
=aloud	-34 0 -1 0 0
=amazon	-15 0 36 -3 0
=an	36 -54 50 -18 -7
=analyser	23 0 0 -2 0
=and	-14 -37 -61 -26 15
=announcement	-3 -5 -2 -5 -2
=anomalous	-3 -1 0 58 0
=another	-37 28 26 -3 -2
=answer	-10 6 15 -5 -2
=anticipat	-1 6 0 -11 0
=any	-7 23 -7 -3 -4
=anybody	-6 -3 -10 -2 -6
=anyth	-1 -5 -9 -3 4
=api	27 -1 -21 -2 -2
=app	-43 21 36 45 4
=appear	-3 -2 -2 -2 0
=applicant	-2 0 -11 -1 0
=application	-17 -4 -1 1 -3
=apply	30 0 -18 -5 0
=appointment	0 -15 -1 -1 -1
=approv	-5 0 6 0 -1
=archiv	7 0 0 -2 -1
=are	-109 -24 -25 -12 11
=aren't	-5 -1 0 -2 -1
=around	-8 39 -1 -1 -4
=array	8 0 0 -2 0
=arriv	-2 -1 16 -3 -2
=as	-39 -16 -37 -36 -11
=ash	0 4 -1 0 0
=ask	-25 -7 -10 -13 -6
=assessment	0 -3 0 13 -1
=at	-71 -71 -21 -9 -4
=attack	69 -10 7 -1 -1
=authentication	4 0 -4 -42 0
=autoscaler	2 0 -2 -6 0
=availability	31 0 -5 21 -1
=availabl	-11 0 0 0 0
=away	15 17 -3 -2 0
=aws	60 -1 -1 -4 -2
=b	-21 -1 -5 -4 -1
=baby	-4 -14 -3 -4 -3
=back	-10 67 -14 -31 -11
=background	5 0 -1 27 0
=backlog	1 6 0 0 0
=backup	28 -1 -1 -2 -1
=bad	33 -2 33 -5 -4
=bag	-13 -3 -17 -8 -6
=baggag	0 4 -1 0 0
=baker	-4 0 -1 -9 0
=bakery	-7 0 -2 -1 -1
=bal	-3 -1 2 0 0
=balancer	1 -1 0 -6 0
=band	72 -1 -2 74 -1
=bank	49 0 -41 -7 -6
=bar	0 -5 -4 -1 0
=barcod	-10 0 0 -2 -1
=barrier	22 0 -1 -1 0
=bas	0 -9 0 0 0
=baselin	32 0 0 3 0
=batch	8 -2 -10 -5 -7
=battery	29 -1 0 -2 -1
=bay	-7 -7 -1 -1 0
=be	-24 12 -15 -45 -30
=bear	0 17 0 0 0
=becaus	38 -8 -20 -17 -5
=bed	-3 -1 -1 -1 0
=been	-37 -32 -41 62 -9
=befor	-10 103 -19 -11 -6
=began	2 -21 -2 -2 -1
=behaviour	-3 -1 0 58 0
=behind	-47 22 15 -5 0
=being	99 33 -24 -5 -11
=believ	10 -4 0 -1 -1
=below	-7 -2 0 10 0
=between	18 -17 -21 36 -7
=bicycl	-11 0 -2 -2 -1
=bil	51 -3 8 0 0
=bin	0 -7 -2 0 0
=bird	-2 0 0 -1 0
=birth	-7 -2 0 0 0
=bit	35 -2 -4 0 -1
=blam	-24 0 21 -2 -1
=blank	29 0 -1 -2 -1
=block	-10 -1 -17 -3 -1
=blood	-2 -10 -1 -1 0
=blown	33 0 0 0 0
=blu	-31 -2 -4 -4 0
=board	-67 -19 -15 -4 -4
=boat	-7 9 4 -1 -1
=boiler	0 -7 -13 -1 -1
=book	21 68 43 -11 -7
=booking	-12 72 -3 -10 -3
=boot	-15 -1 -2 -1 0
=bought	-1 -6 -3 0 -3
=box	90 -9 0 -1 -1
=branch	-25 -22 -17 -2 -1
=break	-18 0 20 0 0
=bridg	-29 -2 -3 -1 -1
=bring	-23 -56 -19 -11 -13
=broadband	-3 -1 7 -1 0
=brok	-38 -1 -31 -6 -3
=broken	-49 -1 65 -17 13
=broker	35 0 -1 0 0
=brought	-9 -7 26 0 0
=browser	-3 0 0 -3 -1
=bucket	2 0 0 0 0
=bug	108 -6 -2 -13 -2
=build	-65 -2 6 -12 -3
=builder	-1 -1 19 -1 -4
=built	22 -9 -1 0 0
=burn	65 0 -1 -1 -1
=burst	-14 0 -1 -1 0
=bus	-40 -64 -19 -6 -4
=busines	-4 4 -2 -5 7
=busy	-7 -3 0 -1 -1
=but	-5 -5 0 -1 -1
=button	-21 0 52 -1 -2
=buy	0 0 -3 0 -20
=buyer	-5 -1 -10 -1 0
=by	-92 6 51 -39 -27
=c	0 -2 -7 0 0
=cabinet	14 0 -21 -2 0
=cabl	-35 -3 109 -3 -2
=cach	91 -3 -9 -13 -3
=café	-34 -5 -2 -1 -1
=cal	-14 -27 -2 -4 -9
=calculat	11 -1 0 -2 0
=calendar	6 -1 -1 -1 0
=caller	-1 -40 0 0 0
=cam	-6 -14 16 0 0
=camera	-4 -3 0 -2 -1
=camp	-4 0 0 -1 0
=can	-53 -2 -74 -20 -3
=cancel	-2 -13 -1 -2 -1
=cannot	51 -32 -3 -7 -10
=capability	-3 -1 0 3 0
=capacity	47 -1 0 -5 0
=car	-42 -36 -8 -4 -4
=card	53 6 -5 -6 -6
=careles	-1 -1 14 -2 -1
=caretaker	-1 0 -15 -1 0
=carrier	-11 0 12 -2 -1
=carry	9 -3 -2 0 -1
=cas	-5 -12 -4 -2 -1
=cash	-4 -8 -2 -8 -4
=catalogu	-10 -3 -3 0 0
=catch	47 40 -3 -3 0
=caterer	-1 -1 -2 0 0
=caught	-23 8 0 -9 0
=caus	6 -27 39 5 -9
=cel	27 -2 -2 18 -1
=centr	43 0 -5 -9 -3
=certain	0 0 -1 2 -1
=certificat	71 -3 -4 -20 -3
=cf	-17 0 0 0 0
=chang	-27 -29 25 12 -14
=chao	-1 -14 -3 -1 21
=charg	-26 -12 -8 -9 -4
=check	25 -8 -5 -6 34
=checkout	0 12 -10 24 0
=chemist	0 0 -33 -1 -1
=ches	-12 -2 0 0 0
=children	-5 -6 -2 -3 -1
=chip	-35 -2 -2 -1 -1
=choir	-10 -2 -5 -1 0
=choos	0 -12 0 -1 -1
=church	-9 0 -5 -1 0
=circuit	35 -6 -1 -1 0
=circumstanc	8 0 0 -2 0
=claim	-3 -24 -1 -4 -1
=claimant	4 -1 -10 9 -1
=clas	-49 -45 -9 -5 -2
=classroom	-12 10 0 0 0
=clean	-23 -1 0 -1 0
=clear	27 21 -6 -7 -1
=clerk	0 0 10 0 0
=click	0 -1 -3 0 0
=clinic	0 -2 -4 -1 -2
=clock	70 -11 -3 -14 -1
=clos	-32 -17 -9 -17 -9
=closely	0 0 0 4 0
=cloud	10 -2 14 -2 -1
=club	-17 -5 -9 -2 -2
=cluster	1 -9 -3 -3 -1
=coach	-2 -5 -16 -1 0
=cod	144 -5 -17 -3 -3
=coffe	-34 0 0 0 -1
=cognisant	0 -1 -1 11 0
=coin	-20 0 0 0 0
=cold	-1 -4 -4 39 -1
=collaps	-2 0 -2 -1 58
=colleagu	0 -5 -2 -3 0
=collect	-1 -12 -2 -1 -1
=collection	14 -1 0 -2 0
=com	-2 59 3 -10 -6
=command	-13 -1 0 0 0
=commit	-4 -4 0 -4 -1
=communication	6 0 -1 10 0
=community	-53 -2 0 -1 0
=company	-69 7 81 -7 -2
=complet	16 0 -3 -5 33
=compressor	19 0 -1 -3 0
=computer	80 -2 -30 -1 4
=concert	-6 13 -1 0 0
=condition	4 -1 -3 -2 -3
=conduct	-12 -4 0 19 -1
=confident	0 22 0 -5 -3
=config	-22 0 23 -1 0
=configur	33 -1 0 39 0
=configuration	40 0 -7 -3 0
=confirmation	-2 0 -1 -1 0
=congest	41 0 -1 0 0
=connect	-29 12 0 -2 -1
=connection	25 -1 -10 -15 -3
=connectivity	-2 0 -2 20 -3
=consequenc	11 0 -2 -4 0
=consumer	-3 0 -5 -2 -1
=contain	-16 0 -4 6 0
=container	-15 -3 -2 -1 -1
=continu	5 -14 0 9 -2
=contractor	-7 -30 5 -5 -1
=control	51 -2 -4 -4 19
=controller	21 -1 -6 -25 -1
=cooky	16 -3 -5 -5 -1
=cool	8 0 -1 -1 0
=copy	10 0 -1 -1 -1
=cor	29 -1 -9 -42 -1
=corner	-1 41 -1 -1 -1
=correct	-23 0 4 0 0
=correctiv	-1 -1 -1 6 0
=corrupt	24 0 -9 -3 -2
=cost	-38 -8 -9 -3 -2
=could	98 -11 16 -10 13
=council	-6 29 11 -2 -1
=count	44 -9 -6 -3 -2
=counter	-3 -1 -3 -2 -2
=courier	-7 -1 35 -2 -5
=cours	-11 44 -1 -1 0
=court	-11 9 0 0 -1
=cover	-19 -1 0 0 -1
=cpu	12 0 -9 -40 0
=crack	-2 0 -2 0 0
=cran	-31 -1 0 -2 0
=crash	20 -2 -5 -5 -2
=creat	-17 -1 -5 -1 -2
=crew	-9 -5 -9 -1 0
=cron	21 0 -1 -2 0
=cros	-38 -1 -15 24 -1
=current	-6 -16 0 -1 -1
=currently	7 -4 0 28 -1
=custom	-1 -3 20 -1 -1
=customer	13 2 -40 32 13
=cut	20 -2 -31 -2 -3
=d	-19 0 -1 -2 0
=dam	6 0 -2 0 0
=damag	-6 0 41 -5 0
=dashboard	-19 -2 -2 -2 0
=dat	40 -61 5 -1 -1
=data	4 -18 -31 -4 18
=databas	80 -8 6 -30 -9
=dawn	0 0 -3 0 0
=day	-33 6 -24 -12 6
=dead	27 0 -3 -16 -1
=deadlin	0 5 0 0 0
=decision	-1 -20 -1 -2 0
=deep	-13 30 -3 13 0
=degrad	-76 -1 -4 105 -5
=degradation	-2 -1 -1 15 -1
=delay	-9 43 59 12 -7
=delet	26 0 -16 -2 -2
=deliver	-5 -7 -2 -6 -1
=delivery	18 30 16 9 -1
=demand	-9 -11 0 6 0
=denial	41 -10 -3 0 0
=dentist	-6 -1 44 0 0
=departur	3 0 0 0 0
=deploy	-30 -19 -3 11 28
=deployment	-54 1 -1 1 -1
=depot	-18 -3 12 -3 0
=designer	-21 0 19 -1 0
=desk	-5 6 -3 -4 32
=detail	-21 -1 -8 -3 -2
=detect	-7 0 -6 30 0
=devastat	0 0 -2 -2 12
=did	90 -7 28 -2 -3
=didn't	0 -1 -3 -2 -1
=died	-9 -4 -1 -1 0
=diego	29 -1 0 -11 0
=digital	-31 -2 0 0 0
=dinner	0 -10 0 0 -1
=director	-1 -1 22 -1 0
=disaster	-1 -1 -2 0 27
=disk	87 -3 -8 -5 -9
=dispatch	9 0 -7 -1 0
=disruption	49 42 -7 -16 -1
=div	-29 0 -2 13 0
=dns	78 -3 -4 -6 -4
=do	-83 5 -25 -22 -12
=doctor	-7 -14 0 0 -2
=document	7 -1 0 -1 0
=dog	-44 -1 -6 0 -1
=domain	48 0 -1 -1 -8
=don	-26 23 17 -4 -2
=don't	-14 -3 -1 -3 -6
=donation	8 -3 -1 -2 0
=door	-17 -11 14 -10 -6
=dos	5 0 8 -6 0
=doubl	16 0 42 0 0
=down	-17 -4 20 -22 5
=download	-2 -7 0 0 0
=dr	0 7 0 0 0
=drain	62 0 -11 -7 -1
=draw	-7 -5 0 0 -3
=dril	-16 0 -2 0 0
=drink	-2 -1 -1 -1 -1
=driv	-13 -29 -5 -5 -2
=driver	6 -10 -18 -3 -1
=drop	-2 -10 -17 16 -3
=drug	0 -5 0 0 0
=due	3 -4 7 22 -2
=duplicat	21 -3 -1 18 0
=dur	6 -8 5 23 0
=dusk	-1 4 0 0 -1
=e.g	-10 -1 -19 -4 -2
=each	-7 -24 -27 -9 -5
=earlier	3 -4 0 8 0
=early	0 -2 20 -1 -1
=east	5 0 -6 -1 0
=eat	-20 -5 0 -15 0
=edg	10 -10 -1 -12 -1
=effort	0 29 0 0 0
=eight	31 -16 -5 -1 -1
=elb	12 0 -1 -1 -2
=electric	-14 -1 0 0 -1
=electricity	-1 21 -3 -1 -1
=electronic	1 11 0 0 0
=elevat	-15 -3 -5 15 -4
=eleven	-2 1 0 -1 0
=els	30 -1 24 -1 -5
=email	12 6 -3 -12 -2
=emit	28 -3 -1 10 0
=employe	-1 0 2 0 0
=empty	-37 -5 -2 -1 -2
=enabl	0 11 0 -4 0
=encoder	2 0 -1 -2 0
=encounter	-4 0 0 7 0
=encryption	12 0 -2 0 0
=end	19 28 -14 -38 13
=energy	0 0 4 0 0
=engag	-27 -3 12 17 0
=engin	-4 -5 -18 -8 -2
=engineer	16 47 -36 10 -8
=enormous	-13 0 -1 -1 10
=enough	24 0 -5 -1 -1
=enter	-12 -3 -8 -2 -1
=entranc	-1 -1 -11 0 -1
=entry	0 0 0 -1 -5
=environment	8 -5 -3 -1 -2
=envisag	-1 28 0 0 0
=equipment	18 0 -6 -5 0
=error	-13 6 -11 15 -9
=escalat	-28 -2 -4 -12 -1
=establish	-7 0 4 0 0
=estimat	0 12 -4 -2 0
=eta	-3 41 0 77 -2
=etc	-2 -1 -9 -2 -1
=etcd	0 0 0 -4 -2
=eu	-13 -3 -2 -5 0
=even	-1 -6 -7 -5 -2
=event	43 -5 -5 7 -1
=ever	0 -3 -5 -1 18
=every	-26 10 -4 -8 -5
=everybody	19 6 7 -4 -2
=everyon	-15 0 31 0 6
=everyth	-11 26 15 -5 18
=evidenc	-1 -1 -9 -2 -1
=exam	-5 -30 -1 -1 -1
=examination	1 -2 0 0 0
=examiner	-1 -1 3 0 -1
=exception	21 0 -1 -1 0
=exchang	29 -10 -4 -2 -4
=exhibition	0 -3 -1 0 0
=expect	5 -25 -4 -1 -9
=experienc	-22 -3 17 -6 -2
=expir	10 0 -7 -9 -1
=export	13 -2 -42 0 0
=extension	-3 -2 0 0 0
=extract	-19 0 -1 0 0
=eye	-4 -2 0 -1 0
=facebook	-3 -4 34 -1 -1
=fail	76 -14 -57 -22 -10
=failover	25 0 -1 -3 -1
=failur	18 0 -11 -5 7
=fair	-6 -86 -7 -2 -2
=fal	-16 -12 0 -1 -1
=fals	88 0 -1 -1 0
=family	-14 -3 -3 -1 -1
=fan	-1 -6 -12 -5 11
=far	34 -20 -1 -5 -6
=farm	-6 0 -3 -1 0
=farmer	-1 0 -10 0 0
=fast	-11 -1 -2 -1 -1
=faster	0 -1 -1 24 0
=fault	-30 33 33 10 -5
=faulty	32 0 5 -13 -1
=fe	10 -1 0 0 0
=featur	24 -2 0 -1 0
=fee	-9 0 0 0 0
=feed	26 -10 -1 -2 -1
=fel	21 -3 -13 -1 -1
=ferry	-25 -6 -26 -1 -4
=few	-7 22 -5 -3 -2
=fewer	-5 -3 -10 -2 -1
=field	-70 0 -6 -5 -1
=fil	-74 -11 -8 -11 -9
=film	-36 -8 -2 -2 -2
=filter	57 -1 -24 -4 -2
=fin	-3 10 -1 -2 -3
=final	-7 -10 0 0 0
=financ	0 -1 15 0 0
=find	-14 9 -3 -1 -1
=finger	-23 0 23 0 0
=finish	6 -17 -7 -2 -1
=fir	5 -8 -2 -6 27
=firewal	95 -1 -6 -2 -1
=firm	-23 -2 70 -1 -2
=firmwar	26 -1 -4 -19 -2
=first	-9 28 -12 -2 -2
=fiv	-16 -71 -3 -4 0
=fix	-20 32 -1 -10 -11
=flag	20 -2 -2 -1 -1
=flat	14 -1 -9 -1 -1
=fleet	3 0 0 -1 0
=flight	0 6 -10 -1 -1
=flood	8 -5 -9 -8 -3
=floor	-6 -1 -2 -3 -1
=flow	-2 15 0 25 0
=flower	-13 -4 -1 -2 0
=fob	-10 -1 -4 -2 0
=follow	6 -15 2 1 -2
=food	-3 -1 0 0 0
=for	-72 7 -17 -16 1
=forecast	-4 40 0 10 0
=forgot	-5 0 -8 0 -1
=form	-54 -15 19 -2 -4
=forward	-2 37 -1 -2 0
=found	-16 -6 -39 -22 -4
=fountain	-1 4 -1 -1 -1
=four	-6 3 -5 -2 -1
=fram	-9 0 0 -1 0
=fraud	39 -1 -5 -1 0
=fre	-26 -38 3 -19 -2
=freezer	4 32 -1 -2 0
=friday	-12 0 -5 -6 -4
=fridg	19 0 -1 -1 0
=from	38 45 -13 17 -11
=front	-34 -1 -5 0 0
=froz	16 0 -3 -3 0
=fruit	-16 0 -2 0 0
=fuel	12 0 0 0 0
=ful	42 101 -15 10 -7
=functionality	-27 -13 -6 56 -3
=further	10 -6 -2 -6 -1
=fus	-13 0 0 0 0
=gam	-1 28 0 0 0
=gap	0 0 0 -3 -1
=garbag	14 -1 0 -2 0
=garden	-4 -1 -1 0 0
=gas	-6 -1 -6 -1 0
=gat	30 -7 9 -10 -6
=gateway	26 -2 -4 -7 -1
=gav	-1 0 2 0 0
=generator	-3 0 -1 0 0
=get	26 -5 9 -6 -9
=gift	-37 -10 -2 -3 -1
=giv	-1 10 -5 -2 -2
=given	-5 -19 0 0 0
=glas	-24 -9 -1 -1 -1
=glitch	26 0 -5 0 -1
=go	0 -83 -22 -2 11
=going	0 2 -1 0 22
=golf	-1 -4 0 -1 0
=gon	0 64 -7 -1 -2
=good	-22 22 0 0 -5
=got	-30 -6 23 -2 -5
=gov.uk	-13 -7 -4 -6 -2
=government	-2 -1 24 0 -1
=green	-16 1 -2 -2 -1
=ground	-11 -1 -3 -1 -1
=group	-13 0 -40 -1 0
=guard	-13 0 -3 0 0
=guest	-1 0 2 0 0
=guid	-6 -3 -5 0 0
=had	32 -10 64 9 -9
=hal	-48 -6 -9 -7 -3
=half	21 -3 -1 -3 -3
=hand	-11 -13 -1 -1 -1
=handl	19 -3 -3 -1 -2
=handler	-3 0 -2 0 0
=handover	22 0 0 23 0
=handset	13 0 0 0 0
=happen	-34 -17 11 -1 1
=hard	-18 -1 -4 0 -1
=has	-52 -55 -50 18 -11
=hav	16 10 -15 -29 1
=head	-2 0 9 -1 -1
=header	21 0 -9 -1 0
=health	-1 0 0 -3 -1
=heap	-7 -6 0 -3 0
=hear	-7 -4 -1 -3 -1
=heat	-13 62 0 -1 -2
=heavy	3 0 -1 0 0
=held	-12 -61 -1 -3 0
=help	-3 -17 -15 -3 -4
=helplin	0 24 0 0 0
=her	-10 -29 -3 -18 5
=hiccup	3 0 -1 -2 -1
=high	30 -9 -12 109 -2
=higher	7 -3 -1 -5 -1
=hil	-32 -2 -6 -1 -1
=hir	-11 -13 0 -5 -1
=history	-1 0 0 -1 10
=hit	-7 -1 -18 -2 -1
=hold	-9 -6 -6 -1 -3
=holiday	-27 8 -1 0 0
=hom	9 -11 -11 -6 -1
=homework	4 -83 0 0 0
=honour	3 0 -3 0 0
=hop	-4 16 -4 -2 -2
=hopefully	-1 25 -1 -1 -1
=host	61 -3 -28 -14 -7
=hot	-10 51 -5 -3 -2
=hotel	-26 0 0 0 0
=hour	13 98 -26 29 -11
=hous	-52 -5 73 -4 -1
=how	20 -19 -1 -11 -2
=http	-49 -1 -1 -14 -2
=hub	-80 -2 -7 -2 -1
=hul	-3 0 -1 0 0
=human	18 -5 16 -1 0
=hurt	-13 -2 5 -2 -3
=hypervisor	8 0 -10 0 0
=i	-2 16 0 0 -1
=i.e	-17 -2 -2 -2 -1
=ice	0 0 0 -1 -2
=id	-1 0 -5 0 -1
=identify	14 -4 0 0 0
=identity	31 0 13 -5 0
=if	-28 -21 -6 -6 -14
=ignor	-27 0 16 0 0
=ill	-6 0 -10 0 0
=imag	-14 51 0 -7 0
=immediately	-38 -13 0 -2 61
=impact	7 -8 -9 77 -4
=implement	-1 -1 -1 15 -1
=import	42 0 -19 -4 -8
=important	-2 -2 -1 -7 0
=in	1 -5 -7 -26 7
=inaccessibl	-5 0 0 -17 -1
=inbox	0 9 -1 0 -3
=inc	-22 -1 -1 -18 -1
=incident	-47 -5 10 49 -1
=includ	-27 -1 0 -2 0
=increas	13 0 0 20 0
=index	35 -3 -8 -4 -5
=information	0 -5 -1 8 -1
=infrastructur	14 0 0 -8 0
=ingestion	-33 0 0 5 -4
=inspect	-12 0 -1 0 0
=inspector	0 -1 11 -1 0
=instal	48 0 -5 0 0
=instanc	51 -2 -6 65 -1
=instead	0 -16 5 0 0
=insurer	-1 -4 6 -1 0
=interfac	8 0 -1 -3 0
=intermittent	0 -3 0 -18 0
=internal	41 -2 -6 -11 -1
=internet	-29 0 -9 -1 0
=interruption	4 94 0 -15 0
=into	-25 -52 -9 25 -16
=introduc	-23 -3 58 -1 0
=investigat	0 0 -5 -30 0
=investigation	-9 0 3 64 0
=ip	34 0 0 0 0
=ireland	-1 -3 -2 -1 0
=is	-7 19 -122 23 11
=island	-3 -2 -4 -1 5
=issu	-16 -4 -2 37 -3
=it	-8 4 30 -12 -12
=its	20 6 17 -17 -3
=itself	0 -3 -2 0 0
=jam	53 -1 54 -3 -2
=january	0 -19 0 0 -2
=job	-14 19 22 15 -3
=join	0 -4 -6 -2 -1
=journey	-1 -4 0 23 -3
=judg	-2 -1 -4 0 0
=july	0 -7 0 0 -1
=jun	-2 -34 -1 -4 -1
=junction	24 0 0 0 0
=just	-1 60 0 -1 -1
=keep	-14 -23 -16 -8 -4
=keeper	0 0 3 0 0
=kept	-9 -14 -2 -2 0
=kernel	4 0 -15 -15 -1
=kettl	-1 7 -1 0 -1
=key	-63 -8 -9 66 -2
=king	-8 0 0 0 0
=kiosk	0 -1 -2 0 0
=kit	12 -8 -5 -2 -1
=know	-13 -16 -10 -5 -9
=known	-1 -8 45 0 0
=lab	-12 -1 30 -2 -1
=label	5 -1 0 0 0
=lag	13 -1 0 -31 -1
=lamp	8 27 0 0 0
=lan	-6 22 14 -4 -2
=land	-3 25 0 -1 0
=landlord	-5 -2 12 0 0
=landmark	-5 0 0 0 0
=laptop	-1 -3 -6 0 0
=larg	-3 -11 -3 -1 -16
=last	-10 -20 -6 -7 -5
=lat	21 -4 -15 -5 -3
=latency	54 -4 -1 89 -3
=later	-7 48 -1 -7 -7
=latest	14 13 0 -1 0
=layer	4 0 -1 -1 0
=lead	-18 -8 -1 0 0
=leak	-9 -4 -1 -11 -2
=leap	33 -6 -3 -2 -2
=learn	2 -1 -3 -4 -5
=least	27 -4 0 11 0
=leav	-22 -34 -8 -7 -2
=ledger	1 0 -3 -4 -1
=leed	-5 -4 -1 -3 -1
=left	-28 -1 6 -1 -7
=les	0 -14 -1 -1 -2
=lesson	-1 9 0 -3 -2
=let	-8 -6 22 -1 -1
=letter	-22 -3 10 10 -2
=level	-8 -4 -5 7 -1
=li	-1 -1 27 -1 -1
=library	-83 -3 -13 -1 -1
=licenc	25 -3 7 12 0
=lift	-15 113 46 -2 -4
=light	49 38 -2 0 0
=lightn	4 -4 -3 -1 0
=lik	12 -1 -3 -1 -4
=likely	-5 -11 -2 -32 -6
=limit	76 -5 -9 14 -4
=lin	41 -14 -27 -9 56
=link	-6 -1 -15 -1 0
=list	-41 -8 3 -2 -2
=listen	-1 -4 -2 -5 -2
=liv	36 5 0 -1 0
=lms	-9 -1 -3 -4 0
=load	60 31 -16 -11 -4
=loan	-11 0 -1 -1 -1
=lobby	-19 0 17 -1 -1
=location	21 0 0 2 0
=lock	39 -3 -2 -10 -6
=locker	-13 -8 -3 -1 -1
=log	-4 -23 -4 20 -4
=loggregator	51 0 -1 -4 -1
=login	34 -1 -2 -7 -4
=london	-2 0 0 -1 0
=long	-13 30 -4 -6 -3
=longer	10 -20 15 35 -2
=look	-47 0 -9 8 -33
=lookup	3 0 -1 -1 0
=loop	-30 -1 -1 -10 -2
=loos	-13 0 -3 0 -1
=lorry	-31 -1 2 -1 0
=los	-14 -2 10 -5 6
=lost	-108 -12 1 -41 -18
=lot	-14 -10 3 -1 -4
=low	30 -9 -8 -2 -1
=loyalty	12 -1 0 0 -1
=luck	-1 19 -1 -1 0
=lunch	-1 41 -11 -2 -1
=lunchtim	0 28 0 -1 -1
=machin	-18 -13 18 -5 -4
=mad	-19 16 31 -1 0
=mail	37 -6 19 -4 -1
=mailbox	2 0 -2 0 0
=main	-3 -9 -8 0 0
=mainfram	11 0 -3 -1 0
=maintenanc	8 -2 4 -1 0
=mak	-41 -36 3 -2 -4
=maker	-4 0 7 0 0
=malform	34 0 -20 -7 0
=manager	-8 0 2 0 -1
=manifest	48 -32 -2 0 -1
=manner	0 23 0 -18 -2
=many	45 -3 3 -5 -2
=map	-11 36 -15 -3 -4
=march	-11 0 0 -7 0
=mark	-23 1 -3 -5 -3
=market	0 5 0 0 0
=mast	20 -3 -1 -5 -1
=master	-9 0 -1 0 0
=match	18 -1 -13 0 -1
=matter	-5 36 -2 16 -19
=may	-113 -34 -55 11 -20
=meal	-2 -1 -1 -1 0
=mean	-23 0 -5 0 0
=medicin	-1 -12 -2 0 0
=meet	-35 -64 -16 -2 -2
=member	21 -8 4 -1 -1
=membership	7 0 0 0 0
=memory	17 -4 -2 -11 -2
=mend	-26 29 -1 -1 0
=menu	-8 0 -2 -1 -1
=mes	0 -4 7 0 0
=messag	64 19 -6 -10 -3
=meter	-3 0 -5 -1 0
=metric	-7 -7 0 7 0
=microsoft	-12 -3 2 -2 -1
=mid	0 5 0 -1 0
=midday	0 42 0 0 0
=midnight	-1 2 -4 -1 -1
=might	-19 -1 -1 -2 -2
=migration	11 0 -1 -2 0
=mil	-37 8 -2 -5 -2
=mind	-2 0 -2 0 21
=minut	-19 78 -9 -14 -18
=mirror	10 0 0 -2 -1
=mis	-12 -7 -25 -4 -3
=misconfigur	14 -2 -1 -6 0
=mistak	13 -1 16 -3 -2
=mitigation	-1 -13 0 23 -2
=mix	-10 0 33 0 0
=mobil	-26 -12 0 0 0
=mod	14 0 0 -7 21
=model	26 -2 -6 0 -3
=modem	20 0 -1 -3 -2
=modul	-32 -12 32 -7 0
=moment	-15 8 -1 -1 -2
=monday	-6 -2 -3 -4 -4
=money	-8 -25 -1 -1 -1
=monitor	11 -8 -7 -2 -1
=month	-2 -56 -3 -1 -1
=mor	-22 37 -5 -14 -9
=morn	-9 14 -9 -17 15
=most	0 -1 0 0 -2
=motor	68 0 -1 -1 -1
=mov	-29 -28 2 -5 -5
=much	1 12 -1 0 -1
=multipl	-5 0 -5 12 0
=museum	-15 -20 -1 0 0
=music	-1 0 0 -2 0
=must	-54 -21 -25 -5 -3
=nam	82 -1 -14 -1 0
=near	-33 -3 -2 -2 0
=nearly	-4 88 -1 -3 -3
=need	4 -30 -25 -13 -22
=needn't	0 -7 -4 -3 0
=neglect	0 0 20 12 0
=neighbour	7 0 -11 0 0
=net	-6 0 0 0 0
=network	106 -4 -3 -18 -6
=never	7 9 29 -1 55
=new	-5 12 -13 -18 -12
=next	-28 5 22 11 -2
=night	52 -22 33 -4 -1
=nightly	35 -2 -3 -1 -3
=nightmar	-1 -3 -1 -1 13
=nin	4 -45 -2 -3 0
=no	-115 17 9 -13 -13
=nobody	16 -7 8 -4 21
=nod	23 0 -10 -22 -1
=node.j	-8 0 0 0 0
=nois	-22 0 -2 0 0
=noisy	2 0 -9 0 0
=non	-5 -9 -1 16 0
=noon	-4 1 -5 -6 -6
=normal	-38 85 -1 -11 -3
=normally	-7 14 0 -1 0
=north	-4 -3 -12 -1 -1
=northgat	-31 0 11 0 0
=not	58 -37 -1 -21 -28
=noth	-4 -42 -24 -8 -4
=notic	-4 -3 26 -3 15
=now	-20 59 -11 -17 -8
=nul	15 0 0 -1 0
=number	-30 -13 11 10 13
=nurs	-5 -5 -30 -3 -1
=nut	-24 0 -4 -10 0
=observ	25 -2 -1 37 -1
=odd	0 0 -2 -1 -1
=of	-16 -27 -41 -29 39
=off	-71 -29 -14 -3 -4
=offer	-1 0 1 21 -1
=offic	-4 -10 17 -2 -1
=official	-3 -3 24 0 -1
=offlin	-12 -8 -2 -3 -1
=offset	-9 -2 0 -2 0
=often	-1 -2 -2 -3 -2
=oil	0 0 -2 0 -1
=old	116 -8 -7 -5 -1
=older	-9 -1 -1 0 0
=on	-29 -40 -41 -55 -25
=onc	19 12 15 8 0
=one	-20 -43 12 -6 -9
=ongo	-13 -4 -3 17 -1
=onlin	-7 126 -14 -2 -2
=only	57 24 -6 -10 -3
=opac	-7 -3 -5 -1 -2
=open	-95 3 -8 -28 -18
=operat	12 0 -1 -1 0
=operation	9 0 0 2 0
=operational	-6 -9 -1 28 -1
=operator	-28 -1 38 -4 -2
=ops	19 -1 -3 -2 -2
=optimal	-9 -1 -1 20 0
=option	0 -6 0 -1 -3
=or	-29 58 -5 -9 -3
=order	25 31 19 20 -4
=organ	-12 0 0 0 0
=other	28 -12 -7 -9 -3
=ought	0 37 -1 0 0
=our	57 -40 31 -24 -11
=out	18 -62 -14 -15 25
=outag	-36 44 46 -9 21
=outsid	-2 -4 0 27 -1
=over	59 32 -18 -21 -12
=overflow	-5 0 0 -1 0
=overload	13 0 -2 -1 0
=overnight	-10 20 -7 -2 -1
=overwritten	16 -1 0 -6 0
=owing	4 -4 0 16 0
=own	3 7 -20 -2 -1
=owner	0 0 11 0 0
=paa	-13 -10 -7 -9 -2
=packag	-2 -1 -1 0 0
=packet	0 -1 -1 -3 -1
=pag	-1 4 -26 -8 -9
=paid	-1 -31 10 0 0
=paint	-43 -3 -1 -1 0
=panel	-2 -21 -5 -1 -1
=panic	-4 0 -3 -11 17
=paper	-18 -7 -1 -2 -1
=parcel	3 3 -11 -1 -1
=parent	-12 -6 3 -2 -3
=park	-38 -26 -1 -2 -1
=part	6 -1 15 0 -1
=partial	-4 -2 -2 12 -4
=partition	-20 -1 -7 -1 0
=partner	-27 0 0 -5 0
=party	-16 0 20 -1 -3
=pas	-16 -34 -5 -1 0
=passenger	-1 -2 -22 2 21
=passport	-8 -3 -3 0 0
=password	9 -1 18 -2 -4
=past	-22 -2 0 -1 0
=patch	30 22 -8 -2 -2
=patel	0 7 0 0 0
=path	-91 -3 -4 -1 -1
=patienc	0 0 -3 -1 -1
=patient	-9 -23 -11 -3 -5
=paus	-13 -2 0 0 -1
=pay	-31 -19 -10 -25 15
=payment	31 33 7 -3 -5
=payout	0 -4 -1 -1 0
=pdf	-5 -7 0 0 0
=pea	-36 0 0 -1 0
=penalty	0 -3 0 -2 0
=pend	-38 0 0 7 0
=peopl	-31 -8 6 -4 -6
=performanc	-39 2 -1 35 -5
=perhap	-2 -3 0 -3 -3
=permanent	-1 24 0 1 0
=person	-2 -1 -1 -2 -3
=pharmacy	40 8 -1 -1 -1
=phon	-40 55 13 -13 46
=photo	17 -41 -17 -2 -1
=pictur	-13 58 -2 -3 -1
=piec	9 -1 -3 0 0
=pier	-26 -2 -3 0 0
=pin	-20 0 -3 -1 0
=pip	-20 0 1 -1 0
=pipelin	-9 -1 -6 -1 0
=plac	17 -17 -4 3 -3
=plan	-18 7 -10 -2 -13
=plant	-33 -10 -3 -5 -1
=platform	-66 -2 -15 51 5
=play	-38 -5 -4 -4 -3
=player	-6 -6 -5 0 0
=pleas	-54 -65 -24 21 -32
=plug	-38 -4 9 -2 -1
=plumber	-4 -3 -10 -1 -1
=pod	-41 0 -3 -4 0
=point	4 3 -14 15 -2
=polic	-1 0 -17 -1 -1
=policy	0 -1 0 -2 0
=pool	-69 -5 -2 -5 36
=population	0 0 0 5 0
=port	11 -1 -8 -2 -1
=portal	8 10 0 0 0
=possibl	-7 -21 -3 -1 -3
=possibly	-2 -3 0 -4 14
=post	-26 -18 4 6 -1
=postcod	-2 -5 -1 -5 -1
=potentially	-3 0 -1 -4 -1
=pound	-37 -2 -6 -3 -2
=power	20 30 -18 -24 -3
=practic	-16 1 4 0 0
=pres	-3 0 -3 0 0
=prescription	-1 3 0 -1 0
=pressur	1 -7 -2 3 -1
=prevent	-11 0 0 -7 0
=previous	-10 -2 15 0 -6
=pric	-73 -13 -1 -2 0
=primary	12 -1 -3 0 0
=print	-19 -8 -25 -6 -7
=printer	7 -1 20 -1 0
=privat	-15 0 -4 0 0
=probably	-1 43 0 -3 -6
=problem	-44 11 29 -10 16
=proces	25 -16 -10 31 -2
=prod	-8 -5 -2 -7 -1
=production	-15 -6 14 0 -1
=program	95 -32 -33 -5 -3
=progres	-10 13 -3 1 -2
=promis	0 13 0 -1 34
=provider	26 1 9 -5 0
=provision	-1 0 -1 14 0
=proxy	54 -2 -16 -6 -3
=public	-3 22 -3 0 0
=publish	0 -2 0 -3 -4
=pul	-1 -1 2 -1 -1
=pump	8 -6 -1 -10 -1
=pupil	5 -1 -48 -2 -2
=push	-32 0 5 -1 -1
=put	15 -36 -13 -4 -3
=query	21 -2 -1 83 -1
=question	-5 -3 -6 -2 -1
=queu	34 -63 -3 22 -4
=quiet	-11 -1 -3 0 0
=quot	-2 -1 0 0 0
=rac	-6 -2 -3 -2 -3
=rack	-21 -1 -11 -1 -1
=radar	-4 43 0 0 0
=radiator	-8 0 0 -2 0
=radio	-30 -2 -1 -6 -1
=radius	-12 0 0 12 0
=rain	-1 -50 -1 0 -1
=rais	37 -11 -2 31 0
=ran	121 -26 -5 -4 -6
=rat	15 -4 -8 15 -2
=rather	0 -2 0 0 0
=re	0 10 0 -1 -1
=reach	42 -27 -3 19 -2
=reachabl	-5 0 0 0 0
=read	58 -16 -8 -15 3
=reader	0 -1 44 -1 -3
=ready	-4 -68 -2 -1 -1
=real	0 0 0 -1 -2
=reason	21 -4 20 -1 -6
=rebalanc	14 0 -4 -5 0
=reboot	29 -1 -7 -12 -4
=rebuild	17 0 0 -2 -2
=receipt	-13 0 0 8 0
=receiv	-7 0 -15 11 0
=reckon	0 21 0 0 0
=record	-1 -5 -21 -5 -4
=recover	-1 8 0 0 0
=recovery	-1 49 -1 -3 -7
=rectify	0 23 0 -18 -2
=red	52 0 0 0 0
=reduc	-3 -6 -3 -33 -5
=referenc	-1 -1 0 -3 0
=refund	-2 -19 -3 -5 -2
=refus	-8 -5 0 -13 -1
=region	70 -3 -12 18 -1
=register	11 -3 -7 -3 -2
=registrar	-3 -1 2 -1 0
=registry	5 0 -3 -3 0
=reinstat	-1 32 0 -5 0
=reject	12 -1 12 -6 -2
=relay	25 -3 -5 -2 -1
=releas	32 -10 -2 -3 -3
=relevant	-10 -1 0 1 0
=reload	0 0 -2 0 -1
=rely	-1 0 -3 -1 -1
=remediation	-4 -2 -1 5 -2
=reminder	31 -2 -3 -2 0
=render	-2 0 -1 -6 0
=renew	60 -2 8 1 0
=reopen	-2 116 -1 -2 -1
=repair	-16 52 -9 -13 -2
=replac	23 -18 0 -2 -3
=replacement	0 -33 0 0 0
=replica	32 -1 0 -1 -1
=replicat	31 0 -1 0 0
=replication	3 0 0 -2 0
=report	37 -11 -4 -6 -2
=reptil	-2 0 0 -1 0
=request	-22 -14 6 17 -6
=reservation	15 0 -4 -1 0
=resolution	-4 33 -2 23 -2
=resolv	43 25 -3 -6 -1
=resolved	-1 -10 -2 0 0
=resourc	-18 -2 -4 6 0
=respond	-11 0 6 0 0
=respons	-4 0 -1 28 -1
=responsibility	-41 0 72 -2 0
=responsibl	-3 0 40 -1 -1
=rest	-41 1 58 -1 0
=restart	8 -12 -15 -34 -3
=restor	3 21 -3 5 -1
=restoration	0 19 0 -2 -1
=result	62 -18 -13 10 -3
=resum	0 46 0 -1 -1
=retry	7 -1 -2 -15 -1
=return	12 60 -25 62 -3
=review	-17 0 -4 0 -1
=rider	18 0 -10 0 0
=right	-19 32 -15 -3 -3
=ring	-6 -13 -18 -2 -3
=rink	6 0 -1 -2 -1
=river	-6 -4 0 -1 0
=road	-56 -22 -9 -2 -2
=robot	58 -2 -11 -2 -2
=rogu	1 0 -9 -1 0
=rol	52 -12 -14 -20 -2
=roof	-42 -1 -1 -1 0
=room	-14 -30 -14 -8 -6
=root	11 -1 -6 13 0
=round	16 -36 0 -6 0
=rout	-19 -6 -3 -20 -1
=router	74 -5 -9 -28 -3
=row	-6 -8 0 0 0
=rul	44 -2 0 -9 -1
=run	-72 -31 -19 -25 -9
=runner	-45 0 -15 0 -1
=rush	0 10 0 0 0
=saf	-1 -9 0 -18 13
=sal	-13 33 -9 -13 -3
=sam	6 -2 -6 -1 0
=sampl	-10 -4 32 -3 0
=sand	-2 -6 -2 0 0
=satellit	-10 0 3 0 0
=saturat	-13 -1 -2 -1 0
=saturday	0 16 0 -6 -2
=sav	5 -6 -7 -6 -6
=say	-36 -2 -5 -2 -1
=scal	-7 -1 -2 -10 -1
=scan	32 -14 -2 -35 -1
=scanner	-7 5 -1 -3 -1
=schedul	32 -1 -6 -2 -1
=scheduler	13 -3 -1 -2 -1
=schem	-5 0 5 -1 0
=schema	-1 0 -1 -2 0
=school	-26 -27 37 -12 -3
=scor	16 -17 -1 -1 0
=screen	-8 16 -1 -1 -1
=script	28 -1 -23 -5 -3
=se	-2 0 0 9 -6
=sea	-5 0 -1 -2 -1
=search	9 -6 -13 -4 -6
=seat	-1 -4 -3 -3 -1
=second	4 26 -5 -3 -1
=secondary	3 -3 -2 -8 0
=section	-4 32 -1 -1 0
=security	43 -4 -28 -3 -3
=see	-8 28 -28 21 23
=seed	-2 0 0 0 0
=seem	19 0 -7 -4 -3
=seen	-5 -14 -13 -4 24
=sel	-11 0 -1 0 0
=self	-30 0 11 -1 -1
=send	19 -8 -6 -5 -2
=sensor	33 0 -1 -1 -1
=sent	34 -26 39 -16 -4
=serv	6 -1 -2 -1 -1
=server	109 -6 -29 -71 -4
=servic	-51 52 7 48 -11
=session	7 4 -11 13 -1
=set	59 -6 17 -3 -3
=setting	7 0 15 0 -1
=seven	-5 -4 0 0 -1
=several	3 -1 -2 -4 0
=shal	-17 5 0 -2 0
=shar	-39 -6 26 -1 -1
=shed	-58 -1 -3 -3 0
=shel	-29 -1 -2 -1 -1
=shift	-2 -2 24 -3 0
=ship	-19 0 -5 0 0
=shop	6 5 3 -5 -7
=shopper	0 -23 1 0 -2
=short	-3 30 -5 -2 0
=shorter	-4 -5 -4 -1 0
=shortly	-1 36 -1 -3 -2
=should	-3 11 4 -6 -9
=shouldn't	-2 33 0 -12 -1
=show	10 -27 -29 -11 -5
=shower	-2 -8 -1 0 0
=shown	-4 -5 -3 -3 -1
=shut	-39 -10 -17 -12 -7
=sid	-11 -5 -1 6 0
=sign	43 26 12 -18 -14
=signal	3 -3 -14 -2 -1
=sinc	53 -17 -10 -9 -2
=sing	0 -9 -1 0 0
=singer	-9 0 -5 0 0
=singl	3 0 -3 0 0
=siren	4 -22 -2 0 0
=sit	33 -3 -14 -5 -4
=situation	-16 4 0 -1 20
=six	0 5 -21 -3 -2
=sixty	0 0 -9 0 0
=skip	-3 0 7 -2 0
=slight	0 0 0 -2 -1
=slippery	-14 0 0 0 -2
=slot	-7 -8 58 -1 -1
=slow	-55 -11 19 -2 -4
=slowly	-21 0 0 -1 0
=smal	-2 0 -3 0 -5
=smel	-5 0 -1 -1 0
=snow	-10 -8 -4 -2 -1
=so	-65 -30 13 -10 8
=social	-1 -16 0 0 0
=socket	-7 0 -2 -1 0
=softwar	113 -9 45 -6 -3
=solar	-34 0 0 0 0
=sold	-21 -13 -2 -23 -3
=solution	-10 -4 0 17 0
=som	-62 -35 -35 39 -10
=somebody	42 0 0 0 -1
=someon	-1 -3 32 0 -1
=someth	7 0 19 -1 -8
=sometim	-2 42 0 0 0
=song	-7 -1 0 0 0
=soon	-1 14 -1 -3 -3
=sorry	-4 -18 -26 -7 -19
=sort	25 13 7 -1 -1
=sound	-13 11 -3 -1 0
=spac	3 -1 0 -2 -2
=spam	35 -1 -9 -4 -1
=speak	0 0 5 -1 0
=speed	-12 8 0 -2 0
=spring	-3 -42 0 -1 -1
=squar	-8 0 0 0 0
=sre	-2 -1 -1 0 0
=stack	6 -2 0 0 0
=staf	-19 -9 20 -4 -2
=stag	-20 -10 -4 -1 0
=stair	-9 0 -3 0 0
=stal	-2 -1 0 -3 -1
=stamp	-11 0 -2 -1 -1
=stand	-3 -23 -1 -1 -1
=standby	11 -14 -1 -1 -1
=starboard	-13 0 0 0 0
=start	52 -76 -18 49 -9
=stat	-7 0 -3 43 10
=statement	-1 -1 -9 -2 -1
=station	-52 -15 -3 -2 2
=status	-24 -1 -1 -2 -2
=stay	6 -3 -1 -1 -1
=stem	2 0 2 -1 0
=step	-12 -17 -2 4 0
=stil	-21 -50 -11 -16 -5
=stock	-14 -1 -1 -4 -3
=stop	32 -49 3 -8 51
=stor	10 0 -6 0 0
=storag	55 -2 -2 -12 -2
=story	19 0 0 0 0
=stream	-63 -3 -2 -2 -1
=street	3 26 0 -1 -2
=strik	-1 -47 -6 0 0
=string	-11 -1 -2 -1 0
=strong	-6 -16 0 -1 -1
=stuck	33 -2 -7 -12 -1
=student	-4 -18 0 -7 -4
=sub	-11 -5 -1 26 0
=subject	8 -1 -6 -10 -1
=submission	-1 8 1 0 0
=submit	-16 0 0 0 0
=suboptimal	0 -2 0 19 0
=subset	0 0 -5 18 0
=substation	22 0 0 0 0
=suffer	28 -3 -1 25 -3
=summer	27 -8 -5 -4 -1
=sun	-2 0 0 0 0
=sunday	-18 -28 -1 -5 -2
=supplier	-10 -9 33 -2 -8
=supply	-68 0 65 -3 -3
=supporter	-1 0 -7 -3 -2
=sur	0 0 0 0 -2
=surg	-3 -7 -2 0 0
=surgery	-1 -3 -30 0 0
=swim	-6 6 -9 -1 -1
=switch	-14 6 -16 -21 -2
=sync	45 -1 -6 -4 -3
=system	98 -7 7 -8 6
=tabl	-14 -5 -6 -3 -2
=tablet	33 -6 -2 -2 -1
=tak	3 -23 -18 3 -22
=taken	-9 -37 0 -2 -2
=talk	8 -8 -11 -6 -2
=tap	-38 -1 6 -1 -1
=target	31 70 -2 -8 -8
=task	-3 0 0 0 0
=teacher	-5 -2 -4 -3 -2
=team	18 -6 -29 8 -1
=technical	49 0 -5 -6 0
=technician	-1 3 3 -1 0
=tel	-5 -13 6 -5 -5
=telemetry	5 0 0 -10 0
=telephon	14 -1 -2 0 0
=television	-30 -2 0 -4 0
=ten	-56 55 -19 -8 -6
=tenant	-13 7 11 23 -5
=tennis	-14 -5 -2 0 0
=term	0 2 0 -1 0
=terminal	9 0 0 0 0
=terminat	2 0 -2 -7 0
=test	-25 -22 16 -13 -3
=text	2 -16 -1 -2 -1
=than	17 -23 -2 27 -3
=thank	-23 -2 36 -6 -4
=that	93 15 31 21 -3
=the	93 -26 30 -75 -30
=theatr	-9 -10 -5 -1 10
=their	10 -5 16 -8 9
=them	-10 -3 10 -2 -3
=themselv	2 0 2 0 0
=then	-5 18 0 -2 0
=ther	8 21 -19 -9 -7
=they	-1 -2 4 -8 -1
=thing	20 10 -3 -1 -8
=think	-7 59 -8 -3 -8
=third	-13 -3 25 0 0
=this	-89 -13 31 11 43
=thos	-16 -9 32 -1 -1
=thousand	0 0 -4 0 1
=thre	-51 20 -7 -6 -4
=thread	-8 -1 -1 -2 -1
=through	-14 -1 7 -1 -1
=throughput	25 0 0 19 -1
=thursday	-7 -27 -1 -2 -2
=ticket	32 -13 32 16 -7
=tier	8 0 -6 -1 0
=til	57 -10 -17 -14 -4
=tim	4 60 -4 7 -6
=timely	0 23 0 -18 -2
=timeout	27 -1 -1 39 0
=timetabl	23 -2 -5 -3 -4
=tls	-23 -2 -1 -7 -1
=to	-11 42 -16 9 -29
=today	0 -34 -18 -7 25
=token	43 -8 -5 -2 -7
=told	0 3 0 -1 -1
=tomorrow	-4 61 -5 -14 -8
=tonight	-14 51 -11 -8 -9
=too	52 -15 -7 -8 -1
=took	30 -33 34 -1 -1
=tool	-43 -7 -1 -2 -1
=tour	-3 0 -4 0 0
=tourist	-21 0 59 -1 -2
=tower	-28 -1 0 -1 0
=town	-27 0 0 -3 0
=trac	5 0 -1 -14 0
=track	84 -2 -5 -2 -4
=traffic	98 -4 -15 -3 -1
=train	-40 32 -13 -3 -3
=tram	-2 0 -13 0 0
=transaction	-9 0 -1 9 0
=transfer	-1 -2 -4 -2 0
=tre	-27 -9 -4 -2 0
=trial	-3 -14 4 0 0
=trip	13 0 0 -2 0
=troubl	30 -13 -7 -2 -7
=trunk	-5 -1 -2 -1 -1
=trust	-5 -1 48 -7 2
=try	6 -36 -6 -7 -5
=tuesday	-20 11 -17 -3 -2
=turn	-17 -31 10 -5 -4
=turnstil	7 -7 0 0 -1
=twelv	-30 0 -1 -2 -1
=twenty	-1 9 0 -4 0
=twic	80 -40 -3 -26 -8
=two	51 47 -3 27 -13
=typ	1 -6 32 -2 -2
=unabl	12 -22 0 5 0
=unavailabl	-21 -10 -3 24 -4
=under	20 -20 -12 34 -3
=undertaken	-2 -2 -1 0 -1
=unhealthy	5 0 0 -1 -2
=union	0 -3 -8 -1 0
=unit	7 0 0 -9 0
=unplan	27 0 -1 7 -1
=unreachabl	36 -6 0 -4 -4
=until	17 -65 -8 -11 -6
=up	6 -32 64 -18 -9
=updat	40 5 -5 16 -2
=update	-7 0 -3 0 0
=upgrad	40 -2 -10 -10 0
=upload	-19 -2 9 -3 -4
=upon	13 0 0 27 0
=upstream	-34 0 0 -4 0
=urgent	0 -11 -10 -2 0
=us	-20 24 12 3 -9
=usabl	0 2 0 0 0
=usag	62 0 0 -2 0
=use	-34 -26 -43 -15 -8
=user	-8 16 21 19 14
=using	-7 -2 -3 -1 29
=usual	-83 -82 -3 -15 -6
=utc	-8 15 0 -3 0
=valid	-2 0 -1 -2 -1
=valu	14 0 0 -1 0
=valv	11 0 0 0 0
=variabl	-6 -1 -1 -6 -2
=vault	118 0 -3 -3 0
=vegetabl	-3 0 0 -1 0
=vendor	-16 -1 38 -8 -1
=version	69 -1 -1 -2 -2
=very	0 4 -2 -2 -14
=vet	0 -4 -2 0 0
=video	-6 -2 -2 -3 -3
=view	-20 -1 -1 0 0
=viewer	-1 -3 -4 -1 -2
=villag	-19 -2 -3 -1 0
=visit	-1 -47 -1 -2 0
=visitor	-10 -3 -18 -9 -1
=voic	0 -8 -4 0 0
=volum	3 -8 -5 7 -1
=volunteer	-12 -12 0 -2 -1
=vot	38 -52 -3 -3 -4
=waf	-16 0 0 -3 0
=wait	6 -77 -14 17 -8
=wak	-1 10 11 0 0
=wal	-5 -3 -7 0 0
=walk	-65 -1 -2 -1 -1
=ward	-2 -2 -1 -2 -1
=warm	-15 -7 -3 -1 0
=warn	2 -1 20 -5 -1
=warning	-1 0 6 0 0
=was	138 -70 34 -16 -29
=wash	3 -14 0 0 0
=watch	-8 -4 -4 -1 -2
=water	13 42 -10 -11 -4
=wav	-10 0 -2 0 0
=way	7 -15 -15 -3 -10
=we	19 -49 -38 1 0
=weak	-4 -2 27 -1 0
=web	96 -2 12 -2 -2
=websit	-35 56 15 -2 -2
=wednesday	-4 1 0 -1 -1
=week	-39 31 -5 -15 -6
=weekend	-10 29 0 -1 -1
=weigh	-1 -8 0 0 0
=wel	4 118 -2 -1 -2
=welsh	-10 -1 -2 0 0
=went	-8 -8 -1 -3 0
=wer	-3 -27 21 -4 -4
=west	-12 -1 0 -2 0
=wet	-10 0 -1 0 -1
=what	-24 -13 -43 -14 -7
=whatever	-2 29 0 0 -1
=when	2 29 2 -7 -3
=wher	-8 -1 0 -1 0
=whether	0 -13 0 -1 -1
=which	24 0 19 9 0
=whil	24 -8 -4 -8 -2
=who	-14 -8 22 -14 -4
=whol	-3 0 -1 -1 5
=why	27 0 18 -4 -1
=wil	-28 45 -82 -27 -4
=win	-23 0 -1 0 -1
=wind	-12 -2 -1 0 0
=window	1 8 -2 0 0
=wing	18 0 0 0 0
=winner	-2 -6 -2 0 0
=winter	-18 -14 -2 -9 -1
=wir	-18 -14 25 -2 -1
=wireles	-21 0 -3 -1 0
=with	-38 -15 2 -18 -2
=within	-6 31 -4 -9 -2
=without	-7 -2 59 -7 3
=won't	-12 32 -2 -3 -2
=word	-4 -3 -5 -2 0
=work	-71 -54 -9 1 -17
=workaround	-1 -7 0 7 0
=worker	-22 -22 43 -13 -1
=worry	-5 -4 -1 -1 3
=worst	0 -3 -5 -1 18
=would	2 -1 40 -1 -5
=writ	11 -31 -1 16 -2
=written	-8 0 -11 -4 0
=wrong	76 -11 11 -15 10
=wrongly	-8 -8 32 -2 0
=www.example.org	-7 -1 0 -1 -1
=yard	-8 0 -3 0 0
=year	28 -113 6 -4 -5
=yesterday	18 -12 -5 -2 -1
=yet	-13 -48 22 -5 -10
=you	-35 -15 -41 -38 -28
=your	-32 -60 -27 -33 -34
=yourself	-1 -1 -2 -1 -1
=zon	22 -2 -4 -8 -2
=zoo	0 -5 3 0 0
A	-77 -99 183 -44 -41
A .	-34 -2 52 -8 -4
A >	-4 -12 16 27 -7
A A	17 -10 20 -3 -3
A D	-41 -15 55 -4 -4
A E	-43 65 -14 -4 -8
A F	-31 -6 5 -9 -10
A H	63 54 -3 -5 -2
A M	-3 0 -5 -14 0
A N	-7 21 34 -2 -3
A O	-1 0 -5 10 0
A P	-14 -1 9 -1 -1
A Q	-64 -4 11 4 0
A R	24 -4 37 -1 -1
A S	20 19 -1 -2 -1
A T	-37 5 47 -1 -1
A W	-30 -12 49 -17 -18
A X	-2 0 6 0 -4
A a	-1 -1 -16 0 0
A and	7 -1 -2 -1 -2
A at	-1 15 -3 0 0
A because	5 -4 8 0 0
A can	-1 -23 -23 -4 -5
A does	-1 -1 -7 -6 0
A has	-10 -8 27 24 -3
A if	0 0 -2 -3 0
A in	-4 -3 -2 -13 -1
A is	24 -24 -23 12 22
A may	-1 -14 -24 5 -5
A not	-25 -4 46 -3 -5
A of	-9 -2 12 -5 10
A on	-2 -3 11 -1 -1
A so	0 -4 -3 -1 -1
A the	11 -11 35 -1 17
A they	-8 -2 -21 -9 -1
A to	26 -1 -4 -1 -1
A will	3 -52 -43 11 -7
A with	0 0 -10 -1 0
A would	-2 -23 -38 -5 -2
A you	0 -8 -3 -1 -1
A&F	-34 -24 94 13 -3
A&W	-117 -42 140 -22 -27
A, nobody	-27 -27 90 -17 -1
A…#	20 -3 -11 -3 -1
A…9	-8 -13 -7 -1 -2
A…:	-1 7 -3 0 0
A…A	10 -7 4 -8 -10
A…D	-49 53 72 -1 -19
A…E	-65 27 60 -36 -10
A…F	-50 -8 41 -4 -1
A…H	-10 -11 35 -7 -13
A…M	-2 -18 5 -2 -2
A…N	-10 -18 22 5 -22
A…O	19 -6 -14 6 -1
A…P	-19 -2 20 -3 -7
A…Q	7 -6 -1 22 -6
A…R	-4 -12 29 1 28
A…S	-13 -10 24 -14 -8
A…T	12 8 21 -30 -15
A…W	-90 -17 99 0 -17
A…X	-11 -42 11 -3 -3
A…^	3 -2 -6 -2 0
A…because	1 -14 10 -13 -2
A…has	-44 10 24 19 -5
A…if	-2 -1 -4 -5 -1
A…is	59 24 -55 -2 12
A…it	-34 10 49 -3 -4
A…may	-13 -6 -29 -4 -6
A…not	-19 -6 74 -14 -14
A…our	-49 -2 52 11 -4
A…we	-6 -1 16 0 0
A…will	0 -28 -54 7 -8
A…would	-2 -38 -27 -6 -6
A…you	-3 -16 4 -3 -4
A…your	-6 -4 -7 -5 8
D	51 -37 -101 -84 -41
D #	-18 -4 -8 -1 -1
D .	13 -25 -23 2 -10
D 9	-15 -8 -6 -5 -2
D >	36 -53 18 -6 -5
D A	-61 -10 1 0 -4
D D	89 -32 -47 19 -20
D E	17 -49 -12 -12 -12
D F	128 -23 -80 11 -12
D H	-80 -7 44 -20 -7
D M	50 -11 -7 -33 -4
D N	38 31 1 -9 -4
D O	1 -4 0 0 0
D P	-3 -2 1 -2 -3
D Q	36 -7 -10 12 -5
D R	-38 43 -3 62 -9
D S	-31 0 6 0 0
D T	47 -63 -7 -14 59
D W	-57 -2 -24 -9 -2
D X	24 -22 8 0 -3
D a	-54 6 40 -5 -2
D and	-36 -6 -9 -6 -5
D at	-16 -82 -3 -5 -4
D be	7 -2 -1 0 0
D because	-7 3 -21 13 0
D but	-27 0 0 0 0
D by	-43 28 37 -3 -2
D can	-23 -25 -3 -6 -2
D does	32 -4 -4 0 -1
D for	-4 5 -4 -3 -5
D has	27 -7 2 -25 5
D if	-22 0 0 0 0
D in	39 -28 -23 -20 -11
D is	56 -3 9 -31 -3
D it	-14 -1 17 -3 0
D may	-7 -12 -2 23 -4
D not	29 -1 -1 0 0
D of	-99 -20 -23 -13 -24
D on	52 24 -18 1 -2
D please	-3 0 0 0 0
D so	-42 27 20 -8 -2
D the	47 -16 -29 -9 16
D to	40 23 -46 -9 -5
D will	22 14 -2 -3 -2
D with	0 -3 -15 19 -2
D would	-30 -34 -7 -3 -2
D you	0 20 0 -3 -1
D your	-26 -2 20 -5 -3
D&F	55 -45 -38 29 -18
D&O	-56 -10 -8 44 -5
D&Q	64 19 58 3 -16
D&R	-6 47 -4 6 -1
D, nobody	52 -78 -28 -36 -28
D…#	-38 -5 -8 -6 -2
D…9	-2 14 -10 -12 13
D…:	5 50 -1 -5 -2
D…A	-15 -2 -56 46 -8
D…D	149 -47 -78 -39 -18
D…E	35 -31 6 -21 -7
D…F	97 -6 -14 55 -23
D…H	-18 -12 67 -34 -26
D…M	18 -13 -21 -49 -10
D…N	-25 -23 -28 -35 -6
D…O	29 -10 -1 19 -1
D…P	59 0 -36 -5 -14
D…Q	37 -12 -3 -19 -6
D…R	12 37 -35 23 -18
D…S	-3 5 2 -7 -3
D…T	23 40 -34 -30 30
D…W	14 -23 2 -9 12
D…X	-34 -15 25 -2 13
D…because	-82 -8 13 36 -4
D…has	56 -31 57 -20 -1
D…if	-13 -3 5 -1 0
D…is	-76 -41 13 -34 -32
D…it	24 -29 21 -4 -5
D…may	20 6 -5 13 12
D…not	141 -47 -8 -15 -9
D…our	-29 -5 -7 -12 -5
D…we	6 -10 0 -5 0
D…will	4 12 -2 -4 -3
D…would	-36 -33 52 7 -3
D…you	-3 7 -3 -4 -2
D…your	-11 -8 17 -11 -8
E	-24 7 -100 -21 -28
E .	-32 -7 3 -11 -4
E 9	0 -1 0 -2 -1
E >	-28 -55 -9 0 -40
E A	-3 -26 -8 -2 -2
E D	-31 3 2 -5 21
E E	-42 -80 -23 -28 31
E F	42 -6 -6 -7 50
E H	36 -41 -18 -13 -15
E M	37 -23 -3 -14 24
E N	-7 -31 15 -9 11
E O	49 -3 -4 44 -1
E P	21 -5 6 -1 21
E Q	-39 9 -21 15 -9
E R	-7 -11 7 -9 8
E S	-6 15 1 -2 -1
E T	16 -20 15 -22 -15
E W	-3 -1 0 -1 17
E X	-17 -23 -6 -2 20
E a	-11 -44 14 -20 -8
E and	30 -4 -2 -12 1
E at	-11 10 -1 -11 -3
E be	0 -3 0 -1 -1
E because	-23 5 -2 10 -1
E by	-15 4 14 -7 -6
E does	0 5 0 0 -6
E for	-10 40 -7 -3 -3
E has	29 -1 -5 -1 -1
E if	25 -16 6 11 -2
E in	-11 0 -12 -9 -11
E is	13 -2 60 -9 -20
E it	-12 59 3 -6 -8
E not	-2 53 -14 -2 -2
E of	-22 26 4 -1 -4
E on	-6 -24 -5 -2 -3
E our	-10 -11 -4 -9 -4
E so	40 -27 -3 -12 28
E the	-20 10 -9 -2 -16
E to	38 52 -13 -13 15
E we	0 2 0 0 0
E which	20 0 17 0 -2
E will	0 48 0 0 -1
E with	-78 -38 24 -13 12
E you	-8 12 10 -2 -4
E your	23 -8 -9 -5 -10
E&R&T	14 -43 -9 30 -30
E&T	-10 6 -59 66 6
E, nobody	6 109 17 -49 -7
E…#	34 -6 -5 13 -5
E…9	-2 -38 -1 -8 -8
E…:	-15 32 -2 -15 -10
E…A	21 25 35 16 -5
E…D	-85 -65 46 3 31
E…E	1 -37 8 -27 25
E…F	-1 3 21 -16 36
E…H	-76 5 50 -9 22
E…M	28 -33 39 -6 21
E…N	51 -10 -7 39 11
E…O	66 -7 -11 10 -4
E…P	25 -19 1 -4 -6
E…Q	-60 -11 32 30 -1
E…R	-23 15 23 -37 -7
E…S	10 18 5 1 -5
E…T	-36 75 -25 -41 42
E…W	3 -6 14 7 14
E…X	-3 -75 -4 -10 4
E…^	-3 -1 -4 0 -1
E…because	-22 22 -7 4 -10
E…has	48 20 -10 16 -6
E…if	23 -22 -9 7 -5
E…is	33 16 47 -8 -30
E…it	10 38 -17 -14 -17
E…may	5 0 -5 11 -2
E…not	-54 27 11 6 19
E…our	31 -4 -6 10 -7
E…we	2 -4 15 9 -1
E…will	-6 50 -3 -10 24
E…would	-1 -13 20 -1 -5
E…you	12 0 24 -13 21
E…your	32 -14 -15 -10 6
F	-1 -64 2 -4 -19
F .	5 -14 -13 67 16
F >	85 -34 -86 -34 -33
F A	-6 0 -11 46 0
F D	-34 0 -21 -4 -6
F E	-2 -5 28 19 -4
F F	0 -5 -3 -3 0
F H	-21 -8 -5 -8 -7
F M	41 0 21 30 -3
F N	-5 -2 23 -5 -21
F O	41 0 0 39 -1
F P	1 0 2 0 0
F Q	30 -3 -1 13 -1
F R	15 3 -12 2 -2
F S	-11 0 6 -1 0
F T	-8 -4 22 26 -1
F W	15 -5 -2 -1 0
F X	10 0 3 0 -2
F a	8 -1 11 -12 -1
F and	-6 -1 -11 -1 16
F at	14 -3 8 -9 -1
F because	46 18 17 22 -4
F but	32 -1 0 -2 -1
F by	-69 20 45 -8 -1
F for	-6 6 3 12 -2
F has	-8 -5 -9 11 10
F if	13 0 -2 -1 0
F in	52 -13 -25 2 -6
F is	1 33 11 -15 6
F it	-3 -1 17 -1 -2
F may	-3 -2 0 -1 0
F my	16 -8 -6 -13 -1
F of	-23 -4 29 -3 61
F on	11 -5 -4 -41 -1
F our	7 0 -4 -3 -1
F so	-34 -29 -2 9 -1
F the	-11 -3 32 -33 -12
F to	34 -21 29 -11 -3
F which	-10 0 19 -1 0
F will	-10 40 -4 -1 -1
F with	30 0 -5 -5 -2
F would	0 24 -5 0 0
F your	13 -2 -11 -3 -5
F, nobody	109 -33 -16 73 24
F…#	-8 0 -1 -1 -1
F…9	54 -1 -2 -6 -3
F…:	13 31 -1 -2 -3
F…A	13 -8 18 35 3
F…D	49 -14 -21 -5 2
F…E	11 34 26 -7 -5
F…F	77 -17 36 -12 -5
F…H	-18 -23 69 6 41
F…M	31 -3 8 16 -8
F…N	18 -5 -9 -17 -19
F…O	35 -1 -3 -19 -3
F…P	26 -1 2 -2 2
F…Q	-3 -4 -6 1 16
F…R	16 -14 10 -17 10
F…S	5 -9 0 9 -1
F…T	2 22 -5 -7 -6
F…W	-27 -6 -9 -11 3
F…X	-14 -4 23 -4 9
F…^	3 -1 -1 17 -1
F…because	15 1 20 25 -5
F…has	-45 -18 -54 7 26
F…if	38 -7 -3 9 -1
F…is	2 14 6 2 -4
F…it	12 -4 2 -1 4
F…may	25 -2 0 -4 0
F…not	-17 32 -3 -1 0
F…our	-34 -1 17 -11 6
F…we	21 -2 -1 -7 6
F…will	-13 35 -6 -1 -1
F…would	-1 23 -5 -1 -1
F…you	-7 -9 0 -3 0
F…your	-3 1 5 -6 5
H	-45 -71 -79 -47 -48
H #	-1 -3 0 -7 -3
H .	2 24 -39 -14 47
H 9	-11 -3 -2 -10 -5
H >	-41 -11 -57 -7 -24
H A	7 35 26 -2 -4
H D	-25 -10 28 -11 -7
H E	1 53 29 -13 -4
H F	57 -4 -21 -10 -4
H H	39 -25 -36 -15 -11
H M	9 0 -9 -7 -1
H N	44 -44 3 -14 -12
H O	-6 0 0 -2 -2
H P	29 -1 -24 -1 -3
H Q	4 -7 15 24 -1
H R	8 -15 20 14 -3
H S	9 -2 -2 0 0
H T	-7 -13 35 -20 -10
H W	3 -1 3 -2 -2
H X	-11 -2 31 0 -1
H a	62 -5 -5 -2 -1
H and	8 -6 -1 -1 0
H at	-15 9 -5 -3 -2
H because	-1 -7 -2 -4 -1
H by	-5 -16 -18 -5 -3
H can	-9 18 -17 -1 0
H does	-1 0 -3 -1 -2
H for	-3 -8 -5 -3 -5
H has	32 -4 -45 -2 -5
H if	-1 -6 -1 0 0
H in	-60 6 15 -5 -6
H is	-42 -62 -21 -22 -26
H it	-11 -24 14 0 -1
H may	-22 14 -2 -4 -3
H not	-4 -5 -5 -2 -3
H of	-16 -18 -9 6 11
H on	8 7 -5 -1 -2
H so	-7 3 -4 -2 -2
H the	-87 -12 30 -5 -3
H to	-6 14 4 -2 -1
H will	-21 -6 -2 -3 -5
H with	-6 0 10 -2 -1
H would	-10 -55 38 -2 -1
H you	0 -2 0 -1 0
H your	-2 0 0 -1 -1
H&D	-51 20 34 15 -31
H&M	21 -16 1 55 -10
H, nobody	2 -46 5 -29 -9
H…#	-6 -5 -3 -8 -3
H…9	13 -15 -5 -13 -7
H…:	-9 -35 -2 -3 -3
H…A	6 64 -6 3 9
H…D	81 -56 -38 -26 -21
H…E	12 26 11 -14 -17
H…F	35 -14 -14 -22 -15
H…H	-34 -63 5 -37 -32
H…M	-13 -5 17 -16 -2
H…N	-21 -27 -26 -20 -24
H…O	5 -2 -3 19 -3
H…P	7 -16 -11 -4 -7
H…Q	10 -8 -7 -5 -3
H…R	99 21 -34 -7 -12
H…S	1 15 3 4 -2
H…T	-47 25 0 -34 -28
H…W	60 -10 13 -8 -6
H…X	18 11 -1 -1 -5
H…^	-1 -3 -6 -1 -2
H…because	5 30 -35 -11 -3
H…has	51 1 11 5 -8
H…if	-10 -8 -4 -1 -1
H…is	-17 -20 -43 -37 -18
H…it	-1 -2 2 -1 -4
H…may	-52 -5 -5 -6 -5
H…not	-11 -17 -22 0 -13
H…our	16 -14 62 5 -2
H…we	-2 11 -1 -1 -1
H…will	-23 -47 -5 -4 -6
H…would	-10 -56 37 -2 -1
H…you	-12 -5 -6 -3 -5
H…your	-27 -10 -6 -3 -9
M	166 -98 -66 -5 -43
M #	-22 -4 0 -8 -2
M .	8 -9 -13 -27 -2
M 9	20 -4 0 -3 -1
M >	88 -13 10 36 -9
M A	-35 -2 4 -13 -2
M D	61 -6 -7 28 -7
M E	64 -17 -6 -8 -4
M F	45 -4 -18 -33 -8
M H	35 -4 -13 43 -1
M M	1 -1 -4 32 -4
M N	31 -5 -26 4 -1
M O	-70 -1 -5 20 -2
M P	28 -6 -13 -6 -2
M Q	-5 -1 -1 29 -7
M R	26 0 -3 -33 -5
M S	14 0 -1 -1 0
M T	-13 -15 -1 -9 29
M W	10 -1 -3 -16 -1
M X	18 -5 -14 -2 -2
M and	36 -2 -1 8 -2
M at	1 0 0 -6 0
M because	3 -2 0 -12 0
M by	6 -1 -3 -2 0
M does	14 0 -3 0 -1
M for	46 0 -2 -1 0
M has	-18 -1 6 -3 -2
M in	-15 9 -2 -10 -2
M is	34 -4 1 0 -11
M may	-82 -3 -1 -4 -1
M not	-6 -4 -1 -3 -1
M of	-47 0 -7 -10 -3
M on	37 0 -3 -21 -1
M so	-24 -16 -1 -25 -1
M the	-8 0 13 -5 -1
M to	-29 0 1 -1 0
M with	46 -1 -11 25 -1
M&F	19 3 -42 41 -29
M&R	57 -29 -21 5 -13
M, nobody	72 -69 -8 -2 -16
M…#	-8 -5 0 1 -2
M…9	12 5 -5 -7 -2
M…:	-6 15 0 -2 0
M…A	33 9 -24 -14 -2
M…D	8 -12 -20 28 -12
M…E	23 -6 -9 -16 -8
M…F	42 -6 -48 52 -18
M…H	-62 -5 -10 7 -4
M…M	77 -11 -34 15 -8
M…N	-50 2 -17 -1 -6
M…O	-46 -1 -6 10 -2
M…P	24 -5 -16 -2 -2
M…Q	17 13 -9 -55 -2
M…R	56 -9 1 13 -10
M…S	-1 0 -1 9 0
M…T	-6 -4 1 30 24
M…W	64 -2 2 -16 -2
M…X	-58 0 14 -3 -3
M…^	-9 -11 -5 -11 -1
M…because	-27 -5 -5 -18 -1
M…has	-9 -1 6 -7 -2
M…if	-15 0 0 -1 0
M…is	47 -8 -8 -57 -16
M…it	14 0 4 0 0
M…may	-32 -4 -4 -18 -1
M…not	-2 -5 -9 0 -4
M…our	8 0 0 28 0
M…we	9 0 -1 -3 0
M…would	0 -1 0 -2 0
M…you	-22 -1 -1 -7 -1
M…your	-32 -3 -3 -6 -2
N	-72 -92 -74 -97 -87
N #	0 -2 0 -12 -1
N .	-84 -8 15 -13 -7
N >	5 -3 13 -51 -25
N A	-7 0 -4 -1 7
N D	-4 27 -12 -5 3
N E	36 9 -8 8 -3
N F	33 -2 -21 15 -5
N H	-7 6 -20 -12 -5
N M	4 -2 -3 -31 -3
N N	-13 -29 -8 -12 -6
N O	0 0 0 27 -1
N P	0 -1 -7 -2 10
N Q	-15 24 -1 22 -1
N R	-25 16 -8 42 -2
N S	25 0 -4 0 -1
N T	-11 -40 13 14 -4
N W	-2 -1 -21 -2 -3
N X	0 8 0 -1 10
N a	-36 -28 -22 -17 -5
N and	8 32 26 0 16
N at	-20 -59 -6 19 -9
N because	-21 -3 -4 -13 -2
N but	26 0 -1 -1 0
N by	16 7 -23 -5 -1
N for	7 3 -10 47 -5
N has	-3 -1 -1 -8 -4
N if	0 19 11 0 0
N in	6 -6 8 1 24
N is	23 -40 -5 -6 -8
N it	0 -3 3 -1 0
N may	5 -9 -5 6 -2
N of	3 -50 0 -2 -1
N on	13 20 -5 10 -2
N our	-6 3 -2 -1 -1
N so	53 91 -14 19 -12
N the	-9 -17 13 -1 35
N to	-74 6 -16 24 -4
N will	-1 -35 -5 3 -1
N with	-2 -15 -1 -1 -1
N would	0 -35 0 -1 0
N you	-1 -26 -1 -1 -2
N your	38 13 2 -4 -8
N&D	19 8 -43 13 -36
N&M	82 -24 -29 27 -15
N…#	-20 -7 -1 -14 -2
N…9	-10 -7 -3 -3 -3
N…:	-19 -38 -1 -6 -3
N…A	5 4 -17 13 4
N…D	-10 23 -12 34 -14
N…E	11 -35 2 -24 9
N…F	53 -20 -19 -5 -15
N…H	34 -5 -44 -10 21
N…M	43 -9 3 58 -5
N…N	-2 -29 -10 9 -14
N…O	0 -3 -5 21 -1
N…P	12 9 -16 -3 7
N…Q	-9 -28 -14 43 -4
N…R	-15 23 -7 -13 -9
N…S	16 -11 -9 -7 -3
N…T	-38 13 -11 12 -20
N…W	10 -3 -29 2 15
N…X	-20 -27 19 -4 8
N…^	4 -1 -2 -2 -2
N…because	13 16 6 -18 -5
N…has	38 -1 -2 -10 -5
N…if	-1 55 4 -2 -1
N…is	27 41 11 12 -15
N…it	0 29 0 -3 -5
N…may	-8 -11 14 0 13
N…not	-1 0 20 -3 -2
N…our	26 1 -8 21 -2
N…we	0 -11 -2 0 -1
N…will	-1 -15 -7 -3 -2
N…would	0 -23 15 -1 -1
N…you	-27 1 14 -9 -3
N…your	43 6 0 8 -11
O	-14 -27 -53 227 -38
O .	34 -12 -9 -3 -4
O >	-36 -21 -12 66 -8
O D	-5 -4 -2 -4 -1
O E	-2 -3 0 6 0
O F	-11 0 -1 3 0
O N	-5 -1 -6 63 -2
O O	-9 -6 0 30 -2
O Q	-22 -7 -10 28 -4
O R	-1 45 0 -5 0
O W	-4 0 -5 22 -1
O X	7 22 -1 -23 -2
O at	0 -2 0 18 0
O by	-2 0 0 0 0
O has	-2 -11 0 4 0
O in	-21 -12 -1 15 -2
O is	-10 -4 -1 56 -3
O of	-3 -2 -1 31 -4
O the	-28 -4 -3 73 -1
O to	24 -3 -4 -4 0
O will	0 -17 0 -12 0
O, nobody	4 0 -29 111 -23
O…A	24 -1 -12 -2 0
O…D	15 -1 -2 -9 -2
O…E	-4 -17 -2 39 0
O…F	-36 -1 -6 38 -3
O…H	-19 -1 0 -1 -1
O…M	62 -2 -9 -37 -4
O…N	-21 -4 -2 30 -1
O…O	-28 -17 -7 110 -5
O…Q	-18 -16 -17 18 -6
O…R	-13 23 -5 24 -1
O…S	-8 0 0 12 -1
O…T	5 13 -3 45 -2
O…W	-4 -1 -5 22 -1
O…X	-1 18 0 -13 -1
O…has	-10 -11 0 14 -1
O…is	-4 -4 -1 4 -4
O…may	0 -1 0 2 0
O…will	0 -18 0 -12 -1
O…your	0 0 0 20 0
P	-46 -80 37 -69 -27
P .	29 -1 6 -2 -3
P >	-58 -24 -18 -14 -21
P A	-3 -1 8 -1 0
P D	21 -1 4 -1 -3
P E	-20 -12 4 -3 -4
P F	-10 -1 39 -2 -4
P H	31 0 -22 0 -1
P N	-2 -14 66 0 18
P P	3 -1 24 -2 22
P R	24 -1 -6 0 -1
P S	-19 0 -3 0 -1
P T	-22 -11 15 -1 -6
P W	-20 0 21 -1 -2
P X	2 -1 13 -2 -2
P a	4 0 -1 0 -1
P at	-1 -1 -3 -1 -1
P be	-4 -2 -3 0 -4
P because	1 -1 14 -1 -1
P can	-1 -5 -8 -2 18
P for	0 -9 -6 -1 -4
P has	1 -3 -13 -4 -10
P in	12 6 21 -1 -4
P is	-23 -3 -15 -5 -11
P may	13 0 7 -5 -3
P not	-5 0 -7 -1 -2
P on	-4 -1 -21 -1 -2
P so	0 11 0 0 0
P the	-9 -7 7 -1 -8
P they	-3 -4 4 -5 -1
P to	15 -2 -12 -1 -2
P will	-9 -12 -6 -5 13
P you	0 -1 -6 -1 -3
P&D	30 10 -25 -13 13
P&M	29 -7 0 -9 -7
P…A	11 -1 -6 -2 -2
P…D	-43 -12 13 -2 -7
P…E	-23 -17 -6 -10 -18
P…F	-2 -2 52 -7 -7
P…H	11 13 8 -8 -10
P…M	-2 0 7 0 -1
P…N	-23 -26 57 -10 21
P…O	0 0 -3 0 -1
P…P	-1 -3 22 -5 9
P…Q	-1 -2 -6 3 0
P…R	13 -18 8 -2 -5
P…S	-20 -1 -20 -4 -2
P…T	-40 -12 33 -7 -12
P…W	-3 -1 23 -1 -3
P…X	-12 -8 16 -3 -15
P…because	8 -27 8 -6 -9
P…has	1 -24 -7 -13 -1
P…if	-9 0 -4 -1 -1
P…is	-20 -6 -17 -3 -17
P…it	14 -12 1 -1 -9
P…may	10 -1 4 -6 -3
P…not	-9 -1 1 -2 -4
P…our	8 -1 -9 -1 -1
P…we	0 -1 -3 0 -1
P…will	-9 -13 -10 -5 12
P…would	-2 -2 20 0 -1
P…you	-2 -4 -15 -2 -7
P…your	-4 -15 -10 -1 -4
Q	-38 -8 -7 51 -48
Q .	-11 -2 -7 60 -1
Q >	-16 -34 -14 83 -22
Q A	-43 -6 -4 29 -1
Q D	20 -2 -9 -1 -5
Q E	8 -2 -1 -5 -2
Q F	13 -1 0 -5 -1
Q H	-38 -2 24 -5 -1
Q M	21 0 -6 -20 0
Q N	-9 10 0 -4 0
Q O	-25 -10 -6 8 -5
Q P	-1 0 -10 -1 6
Q Q	-28 -14 -15 87 -10
Q R	-7 -7 1 5 -1
Q T	-2 9 5 -9 -1
Q X	0 0 -1 -1 6
Q a	7 -1 13 64 -2
Q and	-15 -13 -2 29 -1
Q at	-16 -1 -1 -2 0
Q because	-2 -5 -6 -11 -1
Q by	-16 -1 7 1 0
Q for	-1 0 0 4 0
Q has	-4 -3 -1 17 -1
Q in	48 -1 -6 19 0
Q is	23 -25 -8 52 -6
Q of	9 -3 -6 -22 -6
Q on	17 -2 -4 -2 -1
Q the	0 -1 3 -48 -5
Q to	-12 -17 -5 10 -4
Q which	-2 0 -42 -10 -1
Q will	0 -5 0 -1 0
Q with	19 0 -3 -3 -3
Q your	-1 0 0 -6 10
Q, nobody	-20 -58 -21 69 -35
Q…9	-12 -1 0 -2 -1
Q…A	-43 -6 -7 48 -1
Q…D	-3 -21 -20 78 5
Q…E	49 3 -3 17 -5
Q…F	-14 -9 -4 11 -8
Q…H	-36 -8 18 9 -7
Q…M	33 0 -9 7 -4
Q…N	24 -6 2 8 -2
Q…O	-32 -12 -6 35 -9
Q…P	-2 -1 -11 1 3
Q…Q	-44 -23 -35 120 -19
Q…R	-15 -21 -16 38 -2
Q…S	12 -1 -2 8 -1
Q…T	-6 -6 0 2 -2
Q…W	30 -1 -19 9 -3
Q…X	-1 -7 -1 27 -7
Q…because	31 -8 -15 5 -2
Q…has	14 -2 3 39 -1
Q…is	10 -29 -27 54 -9
Q…it	-1 -11 -13 -1 0
Q…may	7 -9 -1 -14 -1
Q…not	8 -3 -1 -4 -1
Q…our	31 0 -5 51 -3
Q…we	5 -2 0 9 0
Q…will	0 -10 -1 -2 0
Q…you	0 -2 -2 -3 -1
Q…your	-2 -2 -3 -3 8
R	-24 22 -10 -35 -53
R .	111 -52 5 20 -2
R >	1 -18 -33 -71 -17
R A	25 18 -7 0 0
R D	-117 37 2 -4 -2
R E	-5 4 -9 -7 -10
R F	-12 -3 -24 67 15
R H	36 5 -8 -2 -1
R M	-22 0 0 -1 0
R N	40 -14 -8 -4 -2
R Q	6 0 -9 20 -1
R R	56 -88 12 -9 -8
R T	-53 1 -5 -20 -11
R W	6 -4 -8 0 0
R X	5 -19 6 -6 27
R a	-43 -4 2 -15 -1
R and	9 -15 -1 -1 -5
R at	-10 50 -8 -6 -4
R because	-1 14 -4 -4 -4
R but	-1 -2 0 -1 0
R by	10 23 -5 -13 -6
R for	-8 -44 -2 -2 -2
R has	-8 -2 3 1 0
R in	-15 88 -9 -26 -5
R is	-69 79 -11 -16 -4
R it	-15 -31 -12 -2 -2
R may	0 0 -6 -1 0
R not	0 8 -1 0 0
R of	29 24 -4 19 32
R on	-35 9 -3 -4 -3
R our	23 22 5 -8 0
R so	6 13 -5 -7 -6
R the	-53 -24 57 -17 -7
R to	34 -4 -26 34 -4
R which	-8 -7 0 -4 0
R will	-4 53 0 -1 0
R with	-4 -4 7 -3 -2
R would	0 6 0 -1 0
R your	24 -17 -2 -2 -1
R&T	6 42 21 -36 -40
R, nobody	28 50 -65 -10 -19
R…#	-29 -13 -6 -7 -1
R…9	11 45 -4 -5 -5
R…:	-12 42 -3 -13 -6
R…A	72 10 -9 10 14
R…D	9 -14 4 -8 10
R…E	52 69 4 9 -11
R…F	29 18 -12 67 12
R…H	41 44 -29 -11 -7
R…M	-11 -16 -16 -29 -3
R…N	8 0 18 -6 -7
R…O	31 16 -1 9 -2
R…P	20 -13 -5 -2 -6
R…Q	18 -2 -11 12 -2
R…R	-8 42 -24 -24 -18
R…S	5 12 -9 -5 0
R…T	2 81 -43 -55 -13
R…W	16 -6 -4 -10 -1
R…X	-47 0 6 -10 32
R…^	-7 -4 0 0 0
R…because	-40 13 -6 -8 -6
R…has	36 -12 0 -5 -2
R…if	-1 5 0 0 -1
R…is	-18 23 -5 -24 -10
R…it	2 -27 -14 -4 -7
R…may	10 -12 -6 -6 -1
R…not	1 7 14 -3 -7
R…our	38 6 0 -9 -1
R…we	-8 -20 15 16 -1
R…will	-8 17 -1 15 -2
R…would	0 14 -4 -1 0
R…you	-12 -17 11 -2 -4
R…your	24 -14 -4 -3 20
S	-62 -68 -43 -15 -54
S .	-3 13 -6 -3 -1
S 9	-1 -1 -1 -1 -6
S >	-7 12 -8 -25 -10
S A	24 0 18 -4 0
S D	48 -1 -2 -1 0
S E	-1 -20 -2 -3 -1
S F	-19 -7 -4 -2 -1
S H	19 -1 -8 0 0
S M	46 -3 -5 -2 0
S N	9 -1 -2 -2 -1
S P	0 -3 -1 0 -1
S R	-2 -2 0 0 0
S S	-3 -1 -6 -1 0
S T	-3 -24 -3 -4 -1
S W	0 0 -3 -1 0
S X	0 0 -2 0 -1
S a	23 -3 -1 0 0
S and	0 3 0 0 0
S at	7 -6 -3 -2 -1
S because	0 10 -1 0 0
S by	-21 -10 -8 -1 0
S does	-7 0 11 0 0
S for	-2 5 -6 -7 -3
S in	-10 -16 -4 2 -1
S is	-19 -2 -5 -10 -2
S our	-5 -1 20 -3 -4
S so	0 -10 -9 -1 -1
S the	-7 -2 -8 17 -2
S to	5 -18 0 -9 -2
S which	0 -17 0 -2 -4
S with	-16 0 -2 0 0
S would	0 41 0 0 0
S you	0 -25 -2 -1 -1
S your	9 -1 -4 0 0
S, nobody	3 -36 -20 2 -17
S…9	-3 -12 -1 -2 -6
S…:	0 -2 -1 -1 0
S…A	-6 -5 21 3 -1
S…D	69 22 -8 6 -1
S…E	11 2 -13 -12 -9
S…F	-33 -10 7 14 -2
S…H	-15 -7 -10 1 -4
S…M	54 -3 -8 10 -1
S…N	15 -18 -13 -11 -4
S…O	-6 -1 -3 9 0
S…P	-1 -3 10 -1 0
S…Q	-14 0 15 -4 0
S…R	15 23 7 -6 -2
S…S	-5 -10 0 -11 -4
S…T	-4 -30 -21 -12 -3
S…W	-26 -2 -22 -8 -1
S…X	-3 -3 8 -3 -11
S…because	4 2 15 7 0
S…has	-2 -1 -1 4 -5
S…if	-1 -13 -3 -5 -7
S…is	-12 -6 -8 -16 -10
S…it	-3 -3 -10 -5 -1
S…may	-3 -1 -1 14 0
S…not	-8 -5 5 -2 -1
S…our	-8 -2 1 -3 -3
S…will	-1 -7 0 -4 -1
S…would	0 41 0 0 0
S…you	-1 -23 -9 -1 -2
S…your	7 -3 -3 -3 -7
T	-75 44 1 -56 -46
T .	-59 -24 -16 29 -5
T 9	-1 -6 0 -1 -1
T >	-108 31 -78 -28 6
T A	-11 -24 17 -30 11
T D	52 4 -17 -14 10
T E	25 61 6 -8 -5
T F	-19 -6 1 -1 0
T H	31 25 24 -10 -4
T M	3 -1 -3 -6 0
T N	52 -8 -4 19 -3
T P	-30 1 34 0 -1
T Q	-14 -12 22 -10 -1
T R	31 14 -17 -12 -2
T S	-16 11 -5 16 -2
T T	-12 -14 -27 -32 -16
T W	16 -7 -6 -2 -1
T X	2 49 30 -2 8
T a	-5 58 3 61 -4
T and	-23 55 -7 -10 -7
T at	-10 7 -18 -7 -6
T be	0 4 0 0 0
T because	-41 -45 -22 -4 -3
T by	-2 -51 2 -6 -1
T for	-3 32 -6 -3 3
T has	-19 -12 -2 -4 -2
T if	3 18 0 -1 -1
T in	-14 -43 8 10 -1
T is	-15 -27 7 30 -6
T it	17 -30 0 -1 -2
T may	-2 0 0 0 0
T of	37 -26 -5 -8 -4
T on	-21 -21 -14 -9 -5
T our	-8 -1 47 -1 0
T so	-20 3 2 -8 -21
T the	-4 -30 -5 -7 -4
T to	-28 -41 15 -14 -3
T we	4 4 0 5 -2
T will	-1 -129 -4 -4 -1
T with	-5 3 -2 -3 5
T would	-1 9 -2 -1 0
T you	33 36 -6 0 -1
T, nobody	3 14 -48 -9 -14
T…9	-1 -5 -2 -3 -2
T…:	-6 -108 -9 -8 -4
T…A	15 -14 6 -27 10
T…D	24 28 43 15 4
T…E	11 -17 -4 -41 -11
T…F	51 -17 57 -1 -3
T…H	28 12 11 -3 -6
T…M	5 -6 12 22 -2
T…N	33 92 23 -17 -12
T…O	29 -5 0 -35 0
T…P	0 -14 16 -2 -2
T…Q	16 -22 16 -11 -2
T…R	-7 -40 -21 -23 -4
T…S	-4 -36 -1 2 -2
T…T	-40 -61 -14 30 -23
T…W	-42 -11 10 -3 -7
T…X	-10 12 -3 -6 -12
T…^	3 -6 -1 24 -1
T…because	-26 -2 -3 -5 -4
T…has	8 3 -7 -1 -3
T…if	-8 -1 -1 -3 -1
T…is	-3 -5 -7 -2 -11
T…it	31 35 -5 -5 -4
T…may	-5 -26 17 -8 -1
T…not	31 -37 -5 -4 -4
T…our	32 15 30 -3 -3
T…we	5 39 -2 3 -4
T…will	-11 -74 -7 -13 -8
T…would	-2 11 -7 -1 0
T…you	12 37 -8 -1 -4
T…your	-1 3 9 -3 -1
W	28 -30 107 -35 -45
W .	6 -1 10 11 -1
W >	9 -13 10 -15 6
W A	-18 -1 36 -3 -1
W D	-27 -9 -10 -4 -1
W E	-22 -15 19 13 -4
W F	-6 -1 -5 15 -2
W H	-24 17 -8 -1 -1
W M	-22 0 12 -2 0
W N	15 16 17 -1 -1
W P	-17 0 20 -1 -2
W Q	-15 -1 15 13 0
W R	-18 -15 14 -19 -2
W S	-24 0 9 -1 0
W T	29 -7 36 -2 -2
W W	-27 0 13 0 0
W X	0 0 -9 -1 -3
W a	8 0 -10 0 -1
W and	-15 -10 -14 -1 -1
W at	-3 -4 -7 -1 -1
W because	44 -8 -13 -6 -1
W but	15 0 -1 -2 0
W by	-21 -6 26 -3 0
W for	-23 0 42 -2 -1
W has	-2 0 -11 -1 0
W if	0 0 -6 -1 0
W in	81 -3 -18 -1 -1
W is	-10 0 3 -1 0
W it	0 0 11 0 0
W on	-31 0 -1 -2 0
W our	48 -3 -16 -2 -1
W please	0 0 -2 -1 -2
W the	-73 -3 57 -7 -6
W to	-15 -3 28 12 0
W your	1 0 4 -1 -1
W, nobody	-21 -37 50 -19 -12
W…#	-13 -6 -6 -5 -1
W…9	-4 0 -2 0 0
W…A	-25 -17 36 -5 -1
W…D	-32 -14 64 15 -12
W…E	-19 -21 2 -3 -4
W…F	-54 2 6 14 -4
W…H	-27 -9 4 6 -4
W…M	-56 0 -1 6 -1
W…N	-43 6 39 10 -3
W…O	19 -3 0 -4 0
W…P	-16 0 26 0 -1
W…Q	-15 -1 21 17 -1
W…R	-1 -8 31 -17 -3
W…S	15 -1 -2 -1 -1
W…T	38 -8 27 -5 1
W…W	-19 -8 36 -3 -1
W…X	-4 -3 -12 -1 -9
W…because	32 -8 -14 8 -1
W…has	16 8 -15 -7 0
W…if	0 0 -6 -1 0
W…is	9 -2 -28 10 -2
W…it	11 -5 8 -1 -1
W…not	-26 0 3 0 0
W…our	56 -4 -22 -5 -4
W…you	-1 0 12 0 0
W…your	-11 0 24 -2 -2
X	-19 4 49 -38 84
X .	-21 -19 52 -2 1
X >	-42 -14 -2 -31 41
X D	0 5 -3 -6 -9
X E	-1 -3 -5 -4 12
X F	-42 -4 12 -3 57
X H	19 -3 -9 -2 9
X N	-5 -14 -8 -2 17
X Q	-3 -1 -3 2 -10
X R	-21 61 8 -2 23
X S	1 -1 -3 -1 -3
X T	-1 -25 -6 -3 6
X W	0 0 -3 -2 -1
X X	-6 -13 -14 -6 58
X a	52 -1 -1 -2 -8
X and	-25 -5 -18 -3 25
X at	-1 -18 4 -2 32
X be	-2 0 0 -1 0
X because	-10 -3 0 -2 -5
X by	0 -4 -4 24 -8
X for	-2 -32 -9 -2 47
X has	-4 0 -2 -4 -1
X in	-36 -12 -8 15 4
X is	-19 -3 -1 25 41
X of	32 36 -5 -1 -20
X on	0 0 0 0 -3
X so	-1 -28 -3 -3 18
X the	-5 -24 -1 -7 -3
X to	-1 -4 5 -2 4
X will	-1 44 0 -6 -5
X would	0 19 0 0 -1
X, nobody	-47 12 16 -3 73
X…9	0 -30 -5 -1 -3
X…A	17 -14 -11 -2 35
X…D	34 24 -19 -6 43
X…E	28 4 -4 18 -13
X…F	-16 -3 -19 9 36
X…H	17 -12 -21 -2 32
X…M	10 -1 -2 1 -9
X…N	-11 9 -12 -7 57
X…O	-4 4 0 12 -8
X…P	15 -3 -1 -3 25
X…Q	-5 0 -5 -8 7
X…R	42 33 1 -8 17
X…S	-6 -1 7 -5 -5
X…T	19 40 7 -10 -3
X…W	26 -2 -11 10 18
X…X	-55 10 -26 6 150
X…because	-14 14 -5 -4 -14
X…has	-29 -14 7 -6 34
X…if	-1 19 0 0 0
X…is	17 10 -24 20 48
X…it	14 -5 -3 -2 -6
X…may	-4 0 -2 -4 14
X…not	-4 -1 13 -1 -14
X…our	-7 -9 -7 -11 3
X…we	-5 0 -1 0 5
X…will	-2 58 0 -6 9
X…would	-2 3 17 -1 -7
X…you	-3 12 -3 -2 -15
X…your	-1 -3 -5 -4 3
^	5 -40 -31 -29 -9
^ .	-1 -2 -1 -1 -1
^ 9	18 -5 -7 -4 -4
^ >	-1 0 -1 -2 -1
^ A	-1 -1 -5 -1 -1
^ D	-4 -9 -4 -4 -1
^ F	-45 -3 -2 -9 -4
^ H	-10 0 0 -1 0
^ Q	-1 0 0 18 0
^ and	-7 -7 -4 -20 -2
^ has	14 -1 -5 -4 -2
^ is	44 -2 -3 -20 10
^ will	-3 -7 -1 -1 -1
^, nobody	-16 -20 -25 -22 -17
^…9	18 -5 -7 -4 -4
^…A	-1 -1 -5 -1 -1
^…D	17 -9 0 -5 -3
^…E	-13 -12 -8 -3 -2
^…F	26 -3 -4 -8 7
^…H	-18 -2 -1 -2 -1
^…N	-9 -17 -3 -3 -4
^…Q	-3 0 0 16 -1
^…R	-16 -3 -5 0 17
^…S	-2 -1 -2 -6 -2
^…T	-19 -5 -1 0 -1
^…W	-4 -3 -8 0 0
^…^	-6 -1 -8 -20 -3
^…has	14 -1 -5 -4 -2
^…is	30 -7 -6 -23 8
^…not	-2 0 -4 -1 -1
^…will	-3 -7 -1 -1 -1
^…you	0 -5 0 -1 -1
a	48 -39 -21 -33 -57
a .	30 -17 20 8 -17
a >	-42 -10 -24 -5 -2
a A	-41 -23 28 -34 3
a D	63 -30 -78 4 -24
a E	83 -30 27 -27 -29
a F	6 -32 30 25 -7
a H	-72 -35 -18 45 -18
a M	23 -6 -5 -35 -9
a N	-1 -28 10 -24 -7
a O	-16 11 -6 37 -3
a P	-46 -18 104 -5 -9
a Q	-21 -17 13 0 -10
a R	-22 57 -16 17 -4
a S	6 -12 -9 7 -1
a T	-57 -4 -27 32 -14
a W	-3 14 -1 22 -2
a X	-27 7 18 -10 36
a ^	8 -6 -2 -2 12
a and	0 2 0 0 0
a be	-1 32 0 0 0
a in	-21 -1 0 -1 0
a is	-6 -1 0 -4 0
a of	64 -8 -11 -3 -4
a the	3 0 0 -1 0
a to	-4 25 -1 -1 0
a will	0 78 0 -1 -1
alarm	-12 -19 -18 -17 101
alarm+audience	0 -14 -2 -2 24
alarm+effect	0 -1 -4 -2 10
alarm+trouble	-4 0 -6 -2 23
allowed	150 0 -21 29 -10
allowed+audience	-21 -9 -6 -6 -3
allowed+blames_last	1 0 14 -1 -1
allowed+effect	-1 15 3 -9 -5
allowed+future	-1 17 -5 -2 -1
allowed+mended	-1 -2 0 0 0
allowed+modal	-7 3 -1 -3 -1
allowed+seeming	-1 -5 0 -1 0
allowed+technical	-15 17 -1 -2 0
allowed+telling	-6 -2 -1 -1 -2
allowed+trouble	-5 -5 10 -5 -3
and	-43 21 -66 -34 12
and .	50 4 -7 3 -8
and 9	-10 0 0 -1 -1
and :	-12 0 0 -1 -2
and A	0 0 -6 0 0
and D	18 -6 0 -2 -1
and E	-2 -7 -12 -2 10
and F	-13 -10 12 -6 -2
and H	-2 -2 -5 0 0
and M	-10 -7 0 -1 -1
and N	-20 -11 -6 -14 7
and O	31 -3 0 -11 0
and P	15 0 0 0 -3
and Q	-1 -3 -2 15 -1
and R	13 -46 -22 -1 -1
and S	-1 -5 0 -1 -1
and T	8 27 -10 -2 -3
and W	1 0 10 -6 0
and X	-10 -4 -6 -2 46
and ^	-6 -4 -1 -20 -3
and a	-37 -13 -13 -1 -2
and be	-1 5 -1 0 0
and does	-1 0 19 0 0
and in	-17 0 0 0 0
and is	-21 -3 0 1 -5
and it	1 22 -1 -2 4
and on	-1 -5 0 0 -1
and so	-6 20 -2 -4 -1
and the	-19 22 -23 18 -4
and we	-3 0 -1 -2 -5
and which	6 0 0 0 0
and will	0 -3 0 0 0
and you	0 24 0 0 -1
at	-40 10 -62 -29 -20
at .	-4 4 -2 -2 -1
at 9	-13 16 -2 -1 -1
at :	7 -36 -10 -12 -7
at >	-4 -4 -1 -3 -3
at A	-1 10 -1 0 0
at D	8 0 -1 -2 0
at E	34 -12 -11 9 -1
at F	-10 0 29 -2 -2
at H	-10 7 -4 -3 -2
at M	-37 0 -1 -9 -1
at N	-9 -1 0 0 0
at Q	7 0 0 1 0
at R	-8 -26 -16 -4 -3
at T	-7 -26 -35 0 -11
at W	-10 0 29 -2 -2
at a	-2 22 -13 -5 -4
at if	0 0 9 0 0
at it	12 -1 -5 0 -3
at our	-31 -15 8 -5 0
at so	0 -2 0 0 -3
at the	-30 45 -19 18 17
at you	-4 2 -3 -6 -1
at your	-1 -2 -1 -1 -1
audience	-112 -65 -56 -25 -29
audience+avoid	-2 -1 -3 13 -1
audience+blame	0 0 15 0 0
audience+blames_last	35 -5 16 -2 -1
audience+blames_next	40 0 4 -1 -1
audience+doubt	0 0 0 -3 16
audience+effect	-20 -3 -27 -20 7
audience+future	10 36 -19 17 17
audience+mended	-4 21 -8 -2 -1
audience+modal	-2 -5 -29 8 9
audience+over	0 -35 0 0 -2
audience+passive	-9 0 -2 28 0
audience+person	41 3 -8 0 -1
audience+seeming	0 -5 -3 -1 -2
audience+technical	-15 -4 6 12 -1
audience+telling	12 -2 -12 -7 -14
audience+trouble	-24 19 28 25 40
audience+trying	18 -3 -1 11 -3
audience+when	-1 1 -8 -4 13
audience+wrongdoing	0 -1 20 -2 -2
avoid	-15 -10 -14 76 -11
avoid+effect	-14 -6 -2 36 -2
avoid+future	19 9 0 -6 -1
avoid+modal	-2 0 0 8 0
avoid+passive	0 -1 -1 -16 -1
avoid+telling	3 0 -2 6 0
avoid+trouble	-25 -2 -6 36 -3
be	11 -1 -48 1 -61
be .	30 118 -20 -18 -3
be A	0 -4 -1 0 0
be D	-5 -13 0 -4 -1
be E	-2 5 16 33 -10
be F	14 -7 -8 -12 -4
be H	-26 -28 -16 -4 -3
be N	48 -21 -25 -17 -8
be O	-25 -7 -5 24 -1
be P	0 -1 -2 -3 -4
be Q	-43 31 -6 31 -6
be R	-32 36 -13 -35 -7
be S	-3 0 -1 19 -1
be T	21 -56 -17 0 -6
be W	34 5 -24 -4 -2
be X	-9 51 -6 48 -7
be a	-7 -31 18 -3 -1
be at	-3 -11 -1 0 0
be because	-1 28 0 0 -1
be can	11 39 0 3 -1
be does	0 -24 -1 0 0
be in	47 42 18 -5 -10
be it	0 30 0 0 -1
be not	0 1 8 0 -1
be on	-1 19 -5 -1 -1
be the	1 1 -2 -1 -1
be with	-1 -38 -6 -1 0
be your	0 -7 -1 0 0
because	38 16 2 -23 -35
because .	13 -4 -6 -10 0
because :	-8 32 -1 -1 -1
because >	0 -12 -6 -1 -6
because D	-14 -10 0 -1 0
because E	-2 -16 -13 -1 -1
because H	-33 -5 -6 -1 0
because Q	-10 0 -1 0 0
because R	-53 -4 -7 -12 -5
because T	3 -31 -11 -9 -3
because X	-1 13 0 0 0
because ^	-4 -1 -1 -1 -1
because a	19 -11 6 0 -3
because at	-2 -12 0 -1 -1
because by	56 -11 0 -2 0
because is	-11 0 -5 13 0
because it	-8 8 0 0 -1
because my	9 0 -1 0 0
because of	34 -5 -12 -15 -3
because on	0 -2 0 0 0
because our	13 0 -2 -2 -1
because so	-9 -2 -4 -1 0
because the	43 74 -1 -12 -3
because they	0 -2 -1 0 0
because to	-13 -4 50 43 0
because we	1 19 0 -5 -1
because your	-1 -2 -1 -2 -2
because&D	17 18 21 37 -6
because&F	23 -20 12 6 -9
because&M	-20 -13 10 -39 -1
because, nobody	-71 9 10 -10 -10
because…9	26 -5 -2 -5 -2
because…:	-9 48 -1 -2 -2
because…A	-11 4 32 -2 -2
because…D	95 -11 -17 1 -2
because…E	36 11 6 13 -3
because…F	6 -3 -8 -17 -4
because…H	34 -2 28 8 -1
because…M	-1 -8 15 -20 0
because…N	25 -11 4 -4 -1
because…O	3 -7 -3 8 -1
because…P	-5 -5 -2 0 0
because…Q	-37 -5 22 -8 0
because…R	-16 32 2 -8 -1
because…S	7 35 -2 -1 -1
because…T	4 -4 -6 -11 -3
because…W	-3 8 6 0 -1
because…X	-2 0 0 0 -1
because…^	3 -1 -2 -1 -1
because…because	1 6 0 -1 -1
because…has	31 -2 -5 9 0
because…if	26 -3 -2 11 0
because…is	54 8 -11 8 -1
because…it	-9 -2 -3 -1 -1
because…may	26 0 0 -1 0
because…not	24 -1 -2 0 0
because…our	-12 -1 13 -7 -1
because…we	-1 22 0 -6 -1
because…will	-1 -18 0 -2 -1
because…your	17 -2 -1 -2 -2
blame	-39 -7 89 -8 -4
blame+blames_last	-14 -1 40 -3 -2
blame+blames_next	-5 -5 22 -3 0
blame+effect	-8 -6 36 -3 -1
blame+person	-1 -5 2 -3 0
blame+telling	-1 0 3 0 0
blame+trouble	-37 -6 72 -6 -3
blame+wrongdoing	-1 0 3 0 0
blames_last	-39 -13 54 -30 -14
blames_last+blames_next	44 -2 38 -6 -3
blames_last+cause	36 -2 -5 12 0
blames_last+effect	66 -12 -19 -25 -11
blames_last+future	-2 33 -7 0 0
blames_last+modal	-12 -1 -1 2 -3
blames_last+others	20 -1 7 -2 -1
blames_last+passive	-19 0 -2 31 0
blames_last+person	-6 0 10 0 0
blames_last+seeming	19 0 -6 0 -3
blames_last+technical	-1 -1 -9 -6 -2
blames_last+telling	2 0 17 -1 0
blames_last+trouble	-14 7 15 -39 -6
blames_last+wrongdoing	-8 -2 -37 -18 -3
blames_next	43 -11 67 6 -6
blames_next+cause	33 -2 8 19 0
blames_next+effect	44 -9 23 4 -2
blames_next+future	4 -4 8 27 -1
blames_next+mended	0 8 0 0 0
blames_next+modal	27 0 -1 -1 0
blames_next+others	10 -1 11 -2 -1
blames_next+technical	-48 -1 4 11 0
blames_next+trouble	6 -9 43 -16 -3
blames_next+when	-25 -1 -10 0 0
blames_next+wrongdoing	18 0 -14 0 -2
but	20 -13 -4 -10 -3
but the	27 0 -1 -1 0
but we	-13 -11 -2 -7 -2
but your	-24 0 0 0 0
by	-52 73 34 -22 -38
by .	6 -5 34 -12 0
by 9	-2 38 -2 -2 -1
by :	-16 -48 -5 -9 -3
by A	58 -3 13 0 0
by D	-15 -7 -2 -2 0
by E	-6 -4 0 23 -3
by F	-14 0 11 0 0
by H	-72 9 24 -8 -5
by P	0 -1 -7 -1 -2
by R	-2 62 -3 -7 0
by S	0 -9 -1 -1 0
by T	-12 117 12 -20 -9
by W	-6 0 10 0 0
by X	0 -3 0 0 0
by a	22 26 4 -11 -6
by our	-16 0 11 13 0
by the	-9 -12 -44 -20 -5
can	-42 36 -75 -17 -3
can .	-5 -1 -11 -1 -1
can D	-1 -5 -3 -1 -1
can E	-2 11 -24 -3 -4
can H	-2 19 -5 -3 -4
can N	-5 17 -29 -4 12
can R	0 -6 0 0 0
can S	-2 -1 -19 -1 -1
can T	0 19 0 0 0
can X	0 -2 0 -1 -2
can be	-36 -22 -3 -8 -3
can so	-1 -5 -3 -1 -1
can to	11 38 0 3 -1
cause	18 -7 -4 44 -7
cause+effect	5 -1 10 20 -1
cause+future	-23 -1 6 17 -1
cause+modal	10 0 0 -1 0
cause+technical	-33 -1 3 18 -2
cause+trouble	30 -3 5 -14 -1
does	-19 21 19 -28 -17
does >	-25 12 0 -1 -1
does E	-1 5 -1 0 -1
does P	-1 -4 -5 -2 -13
does T	0 32 0 0 -1
does X	-1 -4 -5 -2 -13
does by	0 -32 -1 0 0
does it	0 44 -2 0 0
does not	-14 -41 -8 -20 -2
does the	23 0 0 -1 -2
doubt	-7 40 -2 -10 7
doubt+effect	-6 22 -2 -8 12
doubt+modal	-6 -4 -2 -8 13
doubt+seeming	-4 -4 0 -5 -1
doubt+trouble	-1 0 0 -2 -1
doubt+when	0 43 0 -3 -6
effect	-78 -33 -85 -13 -50
effect+future	-5 121 0 11 26
effect+mended	26 -104 -6 -15 -4
effect+modal	-16 -43 -40 0 -9
effect+others	-21 -1 17 -3 -1
effect+over	8 -43 -1 -3 -1
effect+passive	-3 -1 -2 34 -1
effect+person	-17 -15 14 -7 -1
effect+seeming	-8 9 -2 -7 -3
effect+technical	25 -13 9 -7 -3
effect+telling	-39 9 -4 6 -11
effect+trouble	-51 4 41 -11 26
effect+trying	5 0 -4 35 -2
effect+when	-5 57 -10 -13 -14
effect+wrongdoing	54 -2 -29 -17 -2
for	-72 7 -17 -16 1
for .	-8 19 -1 0 -1
for 9	0 -23 0 -3 -2
for A	-1 -3 -6 -1 11
for D	-8 -21 -7 -2 10
for E	-7 -4 -16 -2 -1
for H	-3 18 -2 -2 -1
for N	-4 11 -7 -12 -2
for P	-3 -2 7 0 0
for Q	-2 -6 -7 -23 -2
for R	-4 6 0 0 0
for S	-3 -8 -3 -7 -4
for T	-16 -26 -6 -5 16
for X	-1 -12 -8 -2 -3
for a	2 -24 -10 20 -1
for it	-1 12 0 0 -1
for our	-7 -1 0 24 0
for so	0 -3 -2 -1 -1
for the	-6 59 36 -11 0
for you	-7 11 0 -1 0
for your	-1 -14 -8 2 -4
future	-48 123 -87 51 -29
future+mended	-13 59 -13 -15 -8
future+modal	-2 -2 -3 8 -1
future+over	-2 -17 0 -2 -1
future+passive	-2 -10 -1 33 -1
future+person	-2 -13 -19 -7 -2
future+seeming	0 -4 -2 -1 -2
future+technical	-8 -10 2 24 -1
future+telling	-8 -36 -11 -2 -13
future+trouble	-43 123 -6 -4 30
future+trying	-1 -7 -4 -4 -2
future+when	-11 -66 -8 -25 -20
has	-13 -53 -40 1 -13
has .	27 0 -8 -17 -5
has >	-2 0 11 0 0
has A	0 -8 -2 -1 -1
has D	1 30 -2 -3 0
has E	-6 -4 -7 -25 -2
has F	102 -1 7 -20 -6
has H	-11 -10 40 0 -1
has N	-7 -3 -3 -4 13
has O	-17 -3 0 34 -1
has P	-3 -1 30 -1 -2
has Q	8 -1 -29 -4 -3
has R	34 -9 0 -19 -3
has S	-1 -1 -2 -7 -5
has T	-33 -33 0 -7 -3
has W	59 -1 -12 10 3
has X	-11 9 -3 -5 15
has a	-29 -1 -51 -13 -5
has be	-26 -31 -34 56 -8
has has	12 -1 19 -4 -1
has it	0 14 0 0 0
has not	-32 -13 1 2 12
has so	-15 0 24 -3 0
has the	30 9 -14 -1 -5
has to	-4 -32 -13 -9 -13
has your	0 10 0 0 0
has, nobody	-48 -6 -36 14 -16
has…#	-1 -1 0 -4 0
has…9	-1 10 0 0 0
has…A	31 2 -11 -12 0
has…D	6 18 -23 15 -7
has…E	21 -26 62 -9 9
has…F	43 5 40 -3 -13
has…H	-24 -5 -13 15 -5
has…M	-1 9 -2 -2 -1
has…N	-9 -34 7 26 10
has…O	2 -2 -1 43 -2
has…P	-11 -2 -6 3 1
has…Q	-32 -7 -28 21 1
has…R	-3 25 -6 -13 -5
has…S	-11 13 4 5 -2
has…T	20 2 -5 -12 -7
has…W	-2 13 7 2 2
has…X	-41 3 5 -5 0
has…^	-3 0 0 -1 0
has…because	5 -22 -32 -9 -3
has…has	10 -4 39 -1 -5
has…if	-2 0 7 -3 0
has…is	-20 -6 -9 12 -7
has…it	-2 -9 31 -5 3
has…may	41 30 -2 1 0
has…not	-33 -13 21 16 7
has…our	-27 -1 28 9 5
has…will	-3 -11 0 -3 0
has…would	-1 -13 24 -1 -4
has…you	0 16 -1 -1 -2
has…your	-1 -7 7 18 -2
if	-15 7 -9 -6 -18
if A	-1 -1 22 -1 -1
if E	-1 10 -2 -1 -2
if P	0 0 6 0 0
if T	0 14 0 0 0
if a	10 0 -4 -1 0
if it	-1 1 8 -1 -2
if the	-25 -1 7 -1 -3
if they	-1 0 7 -5 -1
if to	-2 -14 -1 -2 -1
if we	3 -1 0 0 0
if you	-4 12 -23 -2 -3
if your	-12 -5 -9 -1 -6
if, nobody	16 2 6 5 -1
if…A	5 -2 15 -1 0
if…D	-11 19 13 -1 -2
if…E	-12 1 13 -3 -10
if…F	-7 -4 -3 -5 -2
if…H	-13 -2 -18 -2 -4
if…M	-7 -1 -4 -2 0
if…N	-4 -20 10 -3 -2
if…P	-1 0 4 0 0
if…Q	0 0 0 -1 -2
if…R	2 10 6 -2 -1
if…S	-2 -3 -19 -1 0
if…T	-4 26 -18 -1 -1
if…W	-1 -1 -19 -2 -3
if…X	-1 0 3 -2 -10
if…because	0 -2 0 0 0
if…has	-5 -2 29 -2 -2
if…if	0 0 20 0 0
if…is	-19 23 -7 -3 -8
if…it	-15 -8 5 -2 -3
if…may	-9 0 0 0 0
if…not	-13 -6 16 -2 -4
if…our	-1 -1 -2 -1 -2
if…we	2 -13 -2 -1 -1
if…will	-1 -26 -2 -5 -2
if…would	0 0 25 0 -1
if…you	-4 3 -23 -3 -4
if…your	-12 -5 0 -1 -7
in	9 22 -30 -6 -19
in .	-45 -25 23 -28 -4
in 9	-5 6 -1 -1 -1
in >	-9 -29 7 -1 -21
in D	-26 -12 -2 20 -2
in E	-8 0 14 37 -3
in F	-26 0 -3 0 21
in H	-33 6 30 9 31
in M	-2 -4 0 -1 0
in N	-10 10 -12 20 -2
in P	-1 9 -3 -1 -3
in Q	3 14 -3 -14 -1
in R	8 -19 -2 -5 -2
in T	-25 -26 4 20 1
in W	-4 0 -9 -1 0
in X	-5 -2 9 -7 18
in ^	-1 -7 0 -1 -1
in a	-33 43 -13 14 4
in and	33 -2 0 0 -6
in at	41 -1 -6 0 -3
in because	10 15 27 -1 0
in by	0 11 0 -1 -1
in in	34 -4 -3 0 0
in is	33 28 0 -1 -1
in it	8 -50 -10 -6 -8
in may	-3 -2 -2 -3 0
in our	40 0 -10 -1 -3
in so	-2 -8 0 22 -4
in the	45 54 -62 3 -10
in to	5 -2 0 -1 -1
in will	0 35 0 0 0
in with	-1 9 0 0 -1
in your	-3 -9 0 -5 -5
is	-21 -77 -84 -4 -7
is #	21 0 -3 8 -1
is .	90 -39 -25 25 -18
is 9	-1 -2 0 0 17
is >	-1 15 0 0 -1
is A	3 10 -6 -5 -1
is D	37 -15 36 -9 -3
is E	0 74 -22 -3 -25
is F	139 -13 -6 -44 -23
is H	46 16 -7 -5 -4
is M	28 -1 -4 -15 -2
is N	-44 -65 -71 12 -40
is O	-68 1 -3 17 -5
is P	7 -23 -15 -3 -16
is Q	-68 -10 11 67 11
is R	32 -174 -16 -20 -25
is S	25 -3 -3 -2 -1
is T	57 -31 -37 68 -12
is W	71 -19 34 -1 -12
is X	-52 -20 -3 21 59
is ^	32 0 0 -1 -2
is a	-13 50 -33 0 11
is at	-6 -8 22 -9 -8
is be	28 -7 -20 -4 -10
is because	1 6 24 -15 -1
is by	-5 -2 -8 -2 -1
is does	-26 12 18 -3 -1
is for	-26 -1 -3 -10 -1
is has	40 0 0 -7 -1
is in	-86 -10 -25 9 19
is not	-2 -27 -12 -9 -7
is on	-124 -17 -15 -16 10
is so	21 24 -8 -8 -3
is the	-11 -2 36 -5 11
is to	-23 58 17 -2 -1
is with	-3 -2 3 -1 0
is&R&T	45 16 -11 19 -14
is, nobody	-14 -20 -31 -14 -4
is…#	19 -4 -3 8 -1
is…9	3 -11 -2 -10 9
is…:	2 25 -3 -8 -3
is…A	-39 1 48 32 9
is…D	57 -4 -16 -16 20
is…E	-14 67 -36 -3 -8
is…F	-26 -22 62 -10 27
is…H	-33 27 33 -7 6
is…M	88 -12 -5 22 -8
is…N	13 -74 -23 33 36
is…O	5 -18 -15 23 -12
is…P	-26 -25 -2 -9 8
is…Q	39 -22 25 20 -4
is…R	-32 22 -39 -6 40
is…S	15 -19 -1 5 -4
is…T	-9 50 24 4 -30
is…W	17 -26 23 15 6
is…X	-40 22 -5 18 115
is…^	28 -4 0 26 -3
is…because	-13 -12 38 13 -13
is…has	22 -11 4 5 17
is…if	27 -14 0 10 0
is…is	14 -14 2 -8 -8
is…it	-7 1 -15 -6 -10
is…may	12 -1 0 -2 17
is…not	6 -36 -7 -12 -10
is…our	28 -9 9 -14 -4
is…we	36 -2 -4 -4 5
is…will	-1 9 -2 -13 11
is…would	0 15 0 0 0
is…you	-16 -22 25 -2 -8
is…your	1 11 -9 -5 23
it	0 25 11 -21 -19
it .	11 -2 11 -4 -1
it >	13 9 -27 -10 -13
it E	24 14 -12 -10 -8
it F	0 0 5 -2 0
it N	-14 -5 2 -1 -1
it P	-2 -11 -4 0 0
it Q	-2 0 -1 -4 -1
it R	-7 -40 -1 -4 -3
it T	-1 -6 1 -4 -3
it X	29 -1 -8 -5 -6
it a	9 1 -1 0 0
it and	-3 -17 0 -1 -1
it at	0 10 0 0 0
it because	0 -10 -3 -1 -4
it by	0 14 -4 0 0
it does	0 29 0 -1 -1
it has	0 -14 -1 21 0
it in	0 -4 0 0 0
it is	-7 -18 7 -6 24
it may	-3 -3 0 -1 -1
it on	-9 -14 12 0 0
it so	0 -2 12 -1 -1
it to	1 47 0 -6 -1
it will	-1 70 -1 -4 -4
it would	-1 42 14 10 -1
it, nobody	-12 1 10 -35 -28
it…9	10 -4 0 0 0
it…:	-2 -28 -5 -2 -2
it…A	-12 2 -4 8 -2
it…D	33 4 -8 -4 -1
it…E	39 -15 -7 16 -8
it…F	-33 4 1 -3 -5
it…H	3 48 -6 26 29
it…M	8 -6 -1 -7 -4
it…N	-18 42 6 24 30
it…O	-12 -2 0 6 -1
it…P	8 -5 -3 -3 4
it…Q	-10 -7 23 6 1
it…R	-45 -38 18 -11 -5
it…S	-9 -28 0 8 0
it…T	-20 43 13 -19 -14
it…W	-16 -3 34 25 -1
it…X	22 55 -10 -10 31
it…because	-2 -10 -13 -2 -6
it…has	-14 -19 7 41 -2
it…if	-1 -8 0 -1 0
it…is	12 -19 0 13 17
it…it	-1 39 14 -1 -2
it…may	-7 -5 -2 7 -2
it…not	-23 -42 15 12 -5
it…our	-61 -7 5 -3 5
it…we	8 -15 -1 -2 -1
it…will	-1 58 -1 -11 -5
it…would	-1 42 14 10 -1
it…you	0 -8 -1 -1 -1
it…your	-4 -4 1 0 -1
may	-16 -43 -40 0 -9
may .	-4 -2 -2 30 -1
may >	-4 -2 18 -3 -1
may D	-25 -3 0 -2 -1
may E	-37 -14 -4 -13 10
may F	-92 -4 -7 -5 -3
may H	-26 6 -5 -4 -1
may N	-35 -6 -23 6 -4
may Q	-3 0 -1 8 -1
may R	-14 -12 0 -4 -1
may S	-7 0 -4 -3 0
may T	-17 -7 -1 -5 13
may W	-19 0 0 0 -1
may X	-2 0 0 -2 -1
may be	75 -24 -7 -10 -3
may has	-2 -1 -3 -6 -2
may not	76 -8 -7 -4 -3
may, nobody	14 -23 -8 24 -7
may…9	-1 -1 0 -2 0
may…A	-3 15 -2 -5 0
may…D	9 -9 -4 -12 -5
may…E	-22 -23 -7 -14 8
may…F	-63 -9 -8 6 -6
may…H	22 -7 -22 -8 -2
may…M	-66 -12 -6 13 -1
may…N	2 11 -22 -5 -6
may…O	0 0 0 17 0
may…P	0 0 -3 -1 -1
may…Q	-10 -5 -3 38 -4
may…R	-3 15 -2 -7 -1
may…S	5 -3 -7 -7 -1
may…T	-19 -17 -4 -13 -6
may…W	10 -3 -31 5 14
may…X	-2 -3 0 -3 -3
may…^	7 0 -1 -1 0
may…because	25 15 -2 -1 0
may…has	-10 -1 -5 -7 -2
may…if	-9 -4 -6 -2 -1
may…is	18 -3 -1 -2 -1
may…it	-10 -2 -3 -1 0
may…may	-32 -3 0 -1 0
may…not	59 -9 -7 -4 -3
may…our	15 0 0 -1 0
may…we	-2 -2 0 0 0
may…will	0 -7 0 0 0
may…would	0 -3 0 -1 0
may…you	0 -7 -1 0 0
may…your	-1 -4 0 -4 -2
mended	-33 92 -21 -22 -22
mended+over	19 -24 -3 -9 -2
mended+passive	0 -14 0 10 0
mended+telling	-15 -2 0 1 -2
mended+trouble	-4 48 -3 -1 -1
mended+trying	0 -48 0 0 0
mended+when	-5 43 -4 -5 -6
modal	-16 -43 -40 0 -9
modal+passive	-2 -1 -2 27 0
modal+seeming	-6 -6 -2 -6 -2
modal+technical	43 0 -1 -4 0
modal+telling	-16 -1 -3 -9 -1
modal+trouble	-6 -9 -19 -9 -9
modal+trying	8 0 -1 -1 0
modal+when	0 7 0 -2 -1
modal+wrongdoing	-4 0 -2 0 0
my	20 -2 16 -17 -3
my .	0 -8 -2 0 0
my D	25 -1 12 -4 -1
my E	-23 7 -1 0 -1
my H	-9 0 2 -1 0
my M	-29 0 -3 -1 0
my N	-4 7 -1 0 -1
my Q	54 0 6 -2 0
nobody	-54 -26 -78 -15 -73
not	-16 -30 9 -61 -5
not .	30 9 -11 -6 -4
not >	-11 0 -1 0 0
not D	-71 -4 -9 -4 -4
not E	41 -18 -14 -15 29
not F	10 33 -6 -2 -22
not H	-13 -8 -1 -3 -3
not M	-14 0 0 -6 0
not N	-41 32 -27 0 18
not O	-4 0 0 -8 0
not P	-3 -3 14 -4 37
not Q	-65 -14 -12 -18 -4
not R	32 5 15 -3 -2
not S	11 -20 -1 -1 -2
not T	4 -17 10 -7 14
not W	0 0 0 -1 -2
not X	5 -2 5 -1 -25
not be	55 33 19 3 -4
not has	-2 -11 23 -1 -7
not in	-33 -3 -7 -1 0
not our	-21 0 20 -1 -2
not so	0 -10 0 0 0
not, nobody	-5 11 22 -33 -26
not…A	19 4 6 -1 -1
not…D	-19 -8 16 -4 33
not…E	54 -21 15 -17 34
not…F	-74 38 -8 -7 -26
not…H	73 -27 -14 -9 -12
not…M	18 0 -3 -9 -1
not…N	18 -29 -40 -2 -1
not…O	4 -4 -8 -8 -1
not…P	-5 -3 -4 -4 -6
not…Q	-60 -1 -8 -19 -2
not…R	13 28 31 -6 -4
not…S	2 -21 14 7 -4
not…T	50 -43 -15 -8 28
not…W	-16 -4 5 -3 -2
not…X	-1 -2 15 -1 14
not…because	7 30 -4 -7 -3
not…has	-2 -11 13 0 -3
not…if	-1 -15 -1 -1 -2
not…is	-64 -2 16 -9 -2
not…it	-21 14 14 0 -3
not…not	-10 -1 19 -2 -1
not…our	-23 -1 29 -1 -2
not…we	-1 -4 0 0 0
not…will	0 -24 -2 -6 -3
not…would	0 -1 9 0 0
not…you	-6 -4 18 0 -3
not…your	-9 -1 4 -2 -6
of	-16 -27 -41 -29 39
of .	-74 -15 -8 5 -10
of 9	-1 -2 0 -1 -1
of A	-27 0 -11 14 9
of D	67 -6 -13 -4 23
of E	-50 -2 -1 -2 18
of F	-45 21 0 -1 -1
of H	-41 -2 22 6 -3
of M	17 0 0 -1 -1
of N	-43 -1 6 2 -4
of O	19 -4 0 13 -1
of P	-8 -1 -8 -2 -5
of Q	86 -5 -1 -2 -5
of R	5 -61 -1 -6 14
of S	-34 0 0 4 -1
of T	60 77 4 8 -16
of ^	-2 0 -4 27 -1
of a	3 -1 -23 -6 -7
of our	45 -4 3 -8 -3
of the	-18 -30 -18 16 28
of you	2 -2 -1 0 -2
of your	-8 0 10 0 21
on	-16 -40 -41 -28 -25
on .	7 -5 -5 34 25
on 9	-1 -17 0 0 -2
on >	-11 -3 -11 -1 -3
on A	31 0 -2 0 0
on D	22 -13 7 -1 -1
on E	-2 7 0 -3 -1
on H	34 -33 -5 13 -4
on M	-10 0 -2 0 0
on N	-8 -6 -1 -4 -1
on Q	-3 0 -1 -3 -1
on R	20 -6 0 17 0
on T	-33 -30 -26 -17 -11
on a	53 -35 -3 -22 -1
on it	-1 -4 -3 -2 -1
on my	-20 7 0 0 0
on our	-24 -2 -5 -1 -3
on so	-1 72 0 0 -1
on the	-13 -21 10 -65 -14
on which	14 0 0 10 0
on your	-28 -2 -4 13 -6
others	4 -6 22 -5 -5
others+trouble	6 -1 17 -2 -1
our	66 -7 29 -18 -17
our .	17 -4 25 28 -4
our >	-11 13 22 -6 0
our A	-49 16 19 1 -6
our D	28 -23 21 -16 6
our E	24 7 -27 -3 5
our F	-22 0 8 0 -1
our H	-21 -41 8 -7 -7
our M	-10 -1 0 -16 -4
our N	19 0 -3 -2 6
our P	-2 -24 -6 0 0
our Q	1 -1 -1 -11 -1
our R	15 7 -3 -1 -1
our S	12 -1 15 -2 0
our T	-2 8 -5 22 -2
our W	-19 0 16 -1 -1
our a	-4 -1 12 -3 -2
our at	14 2 -14 -1 0
our if	-2 0 -1 -1 0
our the	-2 -2 -1 -1 0
our to	0 -7 -5 -1 -1
our&D	7 -8 -19 -2 5
our&M	-4 -9 -5 7 -6
our, nobody	8 10 42 -14 0
our…A	-98 11 54 4 0
our…D	44 -3 -19 10 2
our…E	103 10 -47 6 -8
our…F	-42 -6 24 -14 9
our…H	74 8 -4 3 -10
our…M	-12 -9 -4 -21 -6
our…N	12 -14 -11 -7 3
our…O	-3 -1 -2 14 0
our…P	-12 -27 -5 -2 -1
our…Q	27 -2 -9 -9 -4
our…R	-35 14 -9 -7 -5
our…S	31 -2 25 4 -3
our…T	57 30 1 28 -5
our…W	13 -5 -10 -8 -2
our…X	-23 -7 -2 -2 13
our…^	-8 -1 -2 -4 -2
our…because	-6 -10 17 9 0
our…has	-11 -1 3 -3 -4
our…if	-4 -1 6 -2 0
our…is	-12 24 -17 0 5
our…it	-8 38 -17 -3 -3
our…may	30 0 0 0 0
our…not	37 -2 4 -2 -2
our…our	-21 -9 25 -1 -3
our…we	6 -1 -1 9 0
our…will	-1 10 -4 -3 -2
our…you	0 2 -1 0 0
our…your	-15 0 12 -2 -3
over	15 -28 -6 -23 -10
over+telling	-9 -8 0 -2 0
over+trouble	0 0 -2 0 0
over+when	-1 28 0 0 0
passive	-53 -36 -1 199 -11
passive+telling	-4 -5 -1 48 -7
passive+trouble	-14 0 -3 41 -1
person	2 7 36 -2 -13
person+telling	0 21 0 0 0
person+trouble	-41 -7 25 3 -1
person+when	0 -2 -2 0 0
person+wrongdoing	-29 0 6 0 0
please	-54 -65 -24 21 -32
please D	-1 -2 -2 -3 -1
please E	-16 -56 -10 -9 -5
please F	-1 -26 -1 -3 -2
please H	-5 -1 -1 -1 -1
please N	-29 -7 -8 18 -2
please R	-7 -4 -4 -3 0
please S	-1 -1 -3 -2 -2
please be	-2 0 0 14 -3
please does	-1 0 -3 -7 -22
seeming	12 33 -20 -10 -15
seeming+telling	-15 22 -1 -1 -2
seeming+trouble	10 -3 -10 -1 -4
so	-55 122 -22 -48 -25
so .	15 -5 -9 -3 -2
so 9	-9 -1 0 -1 -1
so >	-11 -55 -29 -24 -1
so D	-7 -15 -4 -1 0
so E	-42 -38 5 -6 -6
so F	-2 -2 7 -2 0
so H	0 -4 -2 -1 0
so M	-11 0 0 -7 0
so N	-9 -9 -5 -2 -1
so P	14 -12 -6 -1 -1
so R	-23 -61 -2 -6 -1
so S	-2 -5 -1 -3 0
so T	11 50 -2 -8 -7
so W	-2 -1 7 0 0
so X	13 -28 -7 -4 5
so a	16 41 16 -7 -2
so and	-5 -10 0 -1 0
so at	-4 99 -2 -2 -3
so be	-4 -34 -1 -3 0
so because	-1 31 -5 0 -1
so by	0 48 0 -4 -2
so for	-2 68 -1 0 0
so if	-2 -1 0 -1 -1
so in	-1 36 -3 -2 -1
so on	-6 -22 0 0 0
so please	-8 -2 -3 -1 -3
so so	-5 1 1 -1 -1
so the	20 37 22 35 -4
so we	0 -3 0 -1 0
so which	0 -2 0 0 -1
so you	-16 0 0 0 0
technical	37 -22 -34 -33 -24
technical+telling	10 -1 -6 -3 0
technical+trouble	42 1 -11 -25 -10
technical+trying	5 0 -4 -1 -1
technical+when	-25 -14 0 0 0
technical+wrongdoing	9 -1 -7 -6 0
telling	4 -69 -34 -13 -40
telling+trouble	52 13 -8 -16 -14
telling+trying	-3 -13 0 -19 0
telling+when	5 -43 -1 3 -7
telling+wrongdoing	22 0 14 -1 0
the	-56 -93 95 -46 -36
the #	-6 -3 -10 -2 -1
the .	-8 8 -17 10 -36
the :	-25 -2 -4 0 0
the >	-27 18 37 -5 -4
the A	10 -30 -1 -12 -24
the D	41 43 -31 -33 8
the E	63 -1 57 48 -7
the F	-119 78 96 2 -14
the H	-61 -13 -59 -42 24
the M	38 -22 -51 -2 -15
the N	39 -32 50 4 14
the O	-11 30 -9 36 -3
the P	-16 0 -37 -1 -3
the Q	3 -7 31 -12 19
the R	-83 -40 41 16 11
the S	2 39 -1 -7 -3
the T	0 65 -29 -22 -18
the W	-36 19 48 -8 -5
the X	44 -29 79 13 23
the ^	10 -6 -7 -18 -2
the a	-9 -7 3 13 -2
the at	3 -8 -1 -4 -1
the because	3 -5 7 6 -4
the by	-6 7 16 0 0
the does	30 0 -6 0 -1
the has	2 0 -1 0 0
the is	-16 -19 -13 -8 34
the it	11 29 0 -1 -2
the may	-3 0 -1 -6 -2
the not	24 0 -2 0 0
the our	28 0 -1 19 0
the so	0 -14 -6 -2 -6
the the	1 14 -4 -5 -12
the they	-2 -1 35 0 -1
the we	19 -10 8 -3 5
the will	0 42 -2 -14 -2
the with	-2 -8 -2 -2 -3
the would	11 -9 11 0 -4
the you	-50 1 -13 -4 17
the your	-4 -3 -3 -1 -3
they	-18 -12 49 -23 -6
they >	-1 0 12 0 -1
they D	-1 0 17 -1 0
they E	-1 -2 11 0 0
they F	-2 -1 3 0 0
they H	-1 -1 18 0 0
they N	-3 -4 6 -7 -1
they P	-1 0 12 0 0
they Q	-1 -3 -12 -1 0
they R	-1 0 6 0 0
they S	-1 0 26 0 0
they T	-1 0 6 0 0
they W	-4 0 -11 0 0
they does	-1 0 3 0 -1
they for	0 -2 0 0 0
they is	-2 -2 -10 -5 -1
they may	0 0 0 -3 0
they not	0 0 -3 -2 0
they will	0 0 -2 -3 0
they would	-2 0 11 0 0
to	-11 42 -16 9 -29
to #	5 -9 -8 -8 -1
to .	-15 38 19 15 -4
to 9	-6 -10 0 -1 -1
to >	-1 0 -11 -4 0
to A	3 -2 22 -6 -1
to D	6 16 -12 -6 -1
to E	32 -35 6 -25 -14
to F	-24 -1 16 0 -2
to H	-17 -22 0 -2 -1
to M	-36 -13 -4 30 -1
to N	-14 23 -6 15 -17
to O	-12 -17 -1 58 -1
to P	-12 36 0 -1 -1
to Q	-3 2 0 -7 -1
to R	-7 89 -12 -15 -6
to S	-2 -30 8 7 -2
to T	6 -6 -4 -16 -1
to W	-38 -1 30 -3 -1
to X	8 -20 -5 -2 -1
to a	-7 3 5 -11 -2
to be	29 39 -1 -3 -1
to does	-1 -4 -5 -2 -13
to has	0 35 -1 0 -1
to my	-30 0 0 -1 0
to our	12 -2 1 6 -1
to the	122 -23 -46 2 30
to you	-4 -21 -1 -5 -1
to your	-11 4 7 -3 -1
trouble	159 29 0 -82 7
trouble+trying	1 0 -6 -19 -1
trouble+when	-31 10 -2 0 -1
trouble+wrongdoing	5 -4 -41 -24 -3
trying	-3 -80 -27 4 -13
trying+when	0 -59 0 -1 -1
we	17 -18 -39 -2 -1
we .	41 -3 -3 -7 -2
we E	-18 72 -6 -15 3
we F	13 -1 -2 -3 -4
we N	4 -4 -5 -2 -1
we P	-13 -5 -3 -5 -6
we Q	3 -8 -1 -19 -2
we R	25 -10 -1 -5 -3
we S	5 -1 0 8 0
we T	-32 -6 -7 22 -1
we X	-38 0 0 -3 -1
we can	0 26 0 0 -1
we does	0 -12 -1 0 -3
we has	-22 -42 -24 8 10
we is	8 50 -23 2 6
we may	0 -10 0 -1 0
we not	-6 -23 16 -1 -2
we will	-6 -97 -2 23 -13
we would	-1 18 11 -2 -1
we&D	39 6 -11 32 -18
we&M	5 5 -7 -30 -6
we, nobody	37 6 -29 -16 -17
we…#	-2 -1 0 -1 0
we…9	-4 6 -1 -1 -2
we…:	-3 -13 -1 -9 -7
we…A	54 12 -10 25 9
we…D	34 -12 -10 37 -17
we…E	-25 23 -14 -9 1
we…F	68 -10 -21 4 22
we…H	-19 20 -11 -1 -12
we…M	-12 5 -6 -20 -6
we…N	9 21 25 36 25
we…O	-25 -4 -6 91 -6
we…P	-14 -17 -17 -5 -2
we…Q	-13 -19 -13 15 -9
we…R	35 -1 -14 35 -5
we…S	4 -55 -2 -5 -7
we…T	-71 -17 -10 -31 -18
we…W	-42 14 -10 0 -4
we…X	-41 -17 -7 -4 -12
we…because	-6 19 -11 -1 -10
we…has	14 53 -14 1 5
we…if	-12 -32 11 -5 -3
we…is	40 43 -24 -13 -1
we…it	-9 21 -7 -16 -10
we…may	-5 -12 0 -1 0
we…not	0 1 10 -9 45
we…our	4 -2 -2 -16 -5
we…we	-46 -29 -7 -8 -11
we…will	-7 -67 -2 19 16
we…would	11 10 9 -2 -1
we…you	-10 -10 -11 -12 21
we…your	27 4 -1 14 -5
when	-61 33 -47 -48 5
which	46 -32 -8 -21 -10
which R	-2 -18 -12 0 -1
which T	0 -18 -12 0 -1
which because	-9 -7 -22 -1 0
which has	6 0 0 0 0
which is	-18 -1 11 -10 -2
which the	14 0 0 10 0
which we	10 -5 0 -4 -5
which you	28 0 18 0 0
will	-45 51 -82 -29 -4
will .	-11 30 -3 -1 0
will D	-7 -17 0 -3 -2
will E	-21 -68 -17 -16 -11
will F	-2 -28 -8 6 -2
will H	-3 1 0 -1 0
will N	-10 -8 -7 5 -8
will P	-4 15 -13 -2 -3
will R	-6 29 -3 -3 -2
will S	-5 -56 -11 1 -8
will T	-2 -38 0 -4 -2
will X	-3 20 -7 -3 -7
will be	-44 -3 -17 -36 -14
will does	0 44 0 0 0
will has	-1 80 -3 -2 14
will not	39 31 -4 -2 29
will so	0 15 0 -1 0
will&R&T	-22 -80 -10 -14 -9
will, nobody	2 5 -39 -6 -23
will…:	-2 -86 -1 -7 -2
will…A	-7 -7 -2 19 -1
will…D	-9 31 -3 17 -3
will…E	-30 4 -19 -15 -9
will…F	17 7 -4 28 -2
will…H	-7 -44 -11 -10 -5
will…M	-17 10 -1 -1 0
will…N	-17 -8 -8 5 37
will…O	-1 19 -2 -23 -2
will…P	-1 13 0 -1 -1
will…Q	18 -13 0 49 -1
will…R	-26 26 -12 -9 -12
will…S	-5 -34 -12 -9 -9
will…T	25 23 -26 -31 -17
will…W	-2 1 -14 -3 -1
will…X	-3 22 -7 -18 -10
will…because	-3 23 -3 -6 -2
will…has	-2 70 -3 -6 8
will…if	-6 -8 0 -2 -1
will…is	-7 7 -1 -5 -1
will…it	-1 57 -3 -2 -2
will…may	-3 -13 0 0 0
will…not	39 21 -4 -2 29
will…we	0 -9 0 0 0
will…will	0 22 0 0 0
will…you	-8 -20 -5 -9 -7
will…your	-3 -3 -5 -3 -2
with	-59 -78 24 -2 -5
with .	-34 -4 1 -11 -3
with 9	-3 4 0 0 -2
with :	-13 9 -1 -2 -3
with A	-2 -5 -12 -1 -2
with D	16 -1 0 21 0
with E	-5 8 -1 -2 3
with H	-14 -8 -11 -9 -3
with N	-6 -1 19 -4 -4
with R	0 -28 0 -2 0
with S	-3 0 20 -1 -2
with T	-5 -28 0 -2 0
with W	-2 0 0 12 0
with X	-1 -7 -5 -1 20
with a	-13 -30 -19 -15 -6
with it	17 -1 -13 -2 -1
with my	2 0 -1 0 0
with our	-31 15 -7 -8 -1
with the	4 -24 33 -9 -2
with you	0 -3 -1 0 -1
with your	-4 0 0 -1 0
would	-55 26 17 -13 -17
would .	-6 10 -16 -2 -2
would D	-1 65 -6 -1 -1
would E	-1 -22 -9 -4 -1
would N	-3 31 -15 -5 -2
would P	0 10 0 0 0
would R	0 3 -2 0 0
would S	0 -5 -5 -3 -1
would T	-1 -3 -2 -1 0
would be	-15 -18 3 14 -3
would has	11 -6 59 -1 -2
would not	-39 -2 15 0 -5
would so	0 -22 0 0 0
would to	0 37 -1 0 0
would&R&T	-11 73 -13 -5 -2
would, nobody	-43 26 -5 -10 -9
would…#	0 -3 -6 -1 0
would…9	-1 0 -6 -1 -2
would…A	0 -12 11 -1 -1
would…D	-2 35 -2 -3 -2
would…E	-24 -21 40 4 -3
would…F	-2 1 -4 0 -1
would…H	-6 35 -21 -4 -3
would…M	-5 -5 -4 -1 0
would…N	-4 5 -4 5 -3
would…P	-7 -5 -5 0 0
would…Q	0 -6 -7 -9 0
would…R	-6 37 -5 -6 -2
would…S	0 2 -4 -4 -1
would…T	-6 48 -7 -9 -4
would…W	-16 -2 -5 11 0
would…X	0 0 7 0 -1
would…because	-3 15 -10 -10 -1
would…has	9 -7 73 -2 -2
would…if	0 28 11 -1 0
would…is	2 14 -1 0 0
would…it	-1 18 4 -1 -1
would…may	0 -2 -1 11 0
would…not	-39 -1 23 -1 -6
would…our	0 9 -2 -1 0
would…you	0 29 -1 -2 -1
wrongdoing	55 -7 -6 -31 -10
you	-37 -18 -41 -53 -28
you .	-27 -22 -1 -10 -3
you >	-7 -14 10 -5 -7
you A	42 -1 -18 0 -3
you D	-2 0 -2 0 0
you E	-9 -16 -3 -3 -2
you F	-1 -2 0 0 0
you N	-11 13 -6 -17 -8
you P	34 0 -3 0 0
you R	-9 -29 -7 -15 -1
you S	-2 0 -16 0 0
you T	-7 2 -6 -1 -1
you X	-9 10 -2 0 0
you a	0 -5 0 0 0
you at	0 -2 0 0 0
you by	0 12 0 -4 -1
you can	-4 1 -2 -3 -10
you does	-13 -1 -2 -3 -3
you for	0 -2 -6 -1 -5
you has	-3 -12 -3 -2 -5
you in	0 -5 -1 0 0
you is	0 0 -1 -1 -2
you may	-9 11 -2 11 -2
you not	23 -5 15 -2 -5
you on	0 -12 0 0 0
you so	-1 30 0 0 0
you the	-1 0 -5 0 0
you will	-1 34 0 -2 31
you with	0 0 -3 0 0
you would	0 -4 0 -1 0
you&D	10 1 -13 -6 -5
you&M	-37 -5 -2 -15 -2
your	-22 -65 -9 -41 -25
your .	3 -47 -14 -16 -14
your A	-1 -3 -2 -4 -5
your D	-49 -19 -2 -1 10
your E	-17 -9 -3 -4 7
your F	-2 0 0 -1 0
your H	-41 13 12 -3 -7
your M	-29 5 0 -6 -3
your N	32 -26 -2 -3 -2
your P	-1 0 0 -1 -2
your Q	-4 -1 -1 0 -1
your R	0 13 7 -1 -1
your S	-4 -5 -1 -1 -1
your T	-17 -7 -3 -1 -2
your X	0 -1 -6 -1 -12
your&D	-73 -17 12 -13 -1
your&M	-93 2 -5 -13 -5
your…9	0 3 0 0 18
your…A	-2 7 -5 -4 -4
your…D	-62 -17 -3 -2 7
your…E	17 -1 -2 -4 -4
your…F	-13 -5 4 -7 -2
your…H	21 -2 -3 -13 -12
your…M	-53 5 -2 -7 -3
your…N	53 -29 -7 -5 13
your…P	-1 0 0 -1 -3
your…Q	2 0 -2 -1 -1
your…R	35 -5 8 -4 -10
your…S	-11 -6 -2 -2 -3
your…T	9 -26 -11 -5 -5
your…W	27 -7 17 -1 17
your…X	0 10 3 -1 25
your…because	31 14 -7 -1 0
your…has	74 -2 -7 -1 -3
your…if	-2 -3 -7 -1 -1
your…is	1 -7 18 -6 1
your…it	-5 -7 3 -1 -2
your…may	23 -4 -6 -6 15
your…not	-46 -3 -3 -2 -10
your…our	-3 -3 -1 -1 0
your…we	0 -2 -1 0 0
your…will	-1 -19 -2 -1 -2
your…would	0 4 7 -1 -1
your…you	-1 -4 -5 -1 -3
your…your	-24 -14 -6 -1 0
you…:	-1 19 0 -3 -1
you…A	-2 -4 -4 -1 -4
you…D	14 -8 -8 -1 -3
you…E	-39 21 -10 -7 -11
you…F	-2 -5 -6 17 -6
you…H	43 -19 -10 -4 -6
you…M	-15 -4 -1 -8 -1
you…N	11 49 -10 7 10
you…P	33 0 -3 0 0
you…Q	0 0 -1 -2 -3
you…R	-10 13 -2 -17 -3
you…S	-5 -34 -19 -6 -6
you…T	-11 -6 -26 -8 -8
you…W	-1 -4 -25 -1 -3
you…X	-1 4 -7 -2 -14
you…because	20 13 0 -1 -1
you…has	-5 -25 -5 -7 -11
you…if	-9 -2 0 -1 0
you…is	7 7 -7 -2 -9
you…it	-2 22 -5 -1 -1
you…may	-10 11 -2 10 -2
you…not	3 -8 -7 -7 21
you…our	12 -7 -2 -2 -3
you…will	-1 34 0 -2 31
you…would	0 -4 0 -2 0
you…you	0 -8 -1 0 -1
you…your	-5 5 -4 -3 -5
"""
